package optout.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a visit makes of hosts that it does not ask. */
class VisitTest {
  private final Visit visit = new Visit(Duration.ofSeconds(5));

  @Test
  void asksNoHostOfAPrivateNetwork() throws InterruptedException {
    assertThat(visit.to(URI.create("https://127.0.0.1/admin")))
        .isEqualTo(Verdict.needsAPerson("the host is in a private network"));
    assertThat(visit.to(URI.create("https://169.254.169.254/")))
        .isEqualTo(Verdict.needsAPerson("the host is in a private network"));
    assertThat(visit.isAnswered()).isFalse();
  }

  @Test
  void knowsThatAHostDoesNotExist() throws InterruptedException {
    assertThat(visit.to(URI.create("https://nowhere.invalid/")))
        .isEqualTo(Verdict.broken("there is no host of this name"));
  }
}
