package optout.external;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import optout.address.Address;
import optout.problem.Visible;

/**
 * A visit to addresses: one request of the kind HEAD, one of the kind GET if that is not answered
 * with the page, and a few redirects. No page is read.
 */
final class Visit {
  private static final int MOST_REDIRECTS = 5;
  private static final Set<Integer> FOR_EVER = Set.of(301, 308);
  private static final Set<Integer> FOR_NOW = Set.of(302, 303, 307);

  /** No such page, and no longer any such page. Everything else may be meant for programs alone. */
  private static final Set<Integer> NO_SUCH_PAGE = Set.of(404, 410);

  private final HttpClient client;
  private final Duration patience;
  private final AtomicBoolean answered = new AtomicBoolean();

  /**
   * Visits by the machine's proxy, if it has one.
   *
   * @param patience how long to wait for a connection, and for each answer
   */
  Visit(Duration patience) {
    this.patience = patience;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(patience)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** Tells whether any server has answered so far. */
  boolean isAnswered() {
    return answered.get();
  }

  /** Visits an address, and those that it leads on to. */
  Verdict to(URI address) throws InterruptedException {
    URI next = address;
    Optional<URI> moved = Optional.empty();
    boolean isForEver = true;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      String who = next.equals(address) ? "" : "it redirects to " + shown(next) + "; there ";
      HttpResponse<InputStream> answer;
      try {
        if (isPrivate(next)) {
          return Verdict.needsAPerson(who + "the host is in a private network");
        }
        answer = ask(next);
      } catch (UnknownHostException e) {
        return Verdict.broken(who + "there is no host of this name");
      } catch (IOException e) {
        return Verdict.needsAPerson(who + reason(e));
      }
      int status = answer.statusCode();
      isForEver &= FOR_EVER.contains(status);
      if (!FOR_EVER.contains(status) && !FOR_NOW.contains(status)) {
        return verdict(status, who, moved);
      }
      String location = answer.headers().firstValue("Location").orElse("");
      if (!(target(next, location) instanceof Address.Accepted target)) {
        return Verdict.needsAPerson(
            who + "it redirects to '" + Visible.of(location) + "', which is not followed");
      }
      next = target.uri();
      moved = isForEver ? Optional.of(next) : moved;
    }
    return Verdict.needsAPerson("it redirects more than " + MOST_REDIRECTS + " times");
  }

  private static Verdict verdict(int status, String who, Optional<URI> moved) {
    if (status >= 200 && status < 300) {
      return Verdict.fine(moved);
    }
    return NO_SUCH_PAGE.contains(status)
        ? Verdict.broken(who + "the server says that there is no such page (" + status + ")")
        : Verdict.needsAPerson(who + "the server does not show it to programs (" + status + ")");
  }

  private static Address target(URI from, String location) {
    try {
      return Address.https(from.resolve(location.strip()).toString());
    } catch (IllegalArgumentException e) {
      return new Address.Refused(location, "it is not well formed", "");
    }
  }

  /** Asks for the head, and for the page if there is no head; some servers know no such request. */
  private HttpResponse<InputStream> ask(URI address) throws IOException, InterruptedException {
    HttpResponse<InputStream> head = send("HEAD", address);
    int status = head.statusCode();
    return status < 400 ? head : send("GET", address);
  }

  private HttpResponse<InputStream> send(String method, URI address)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .method(method, BodyPublishers.noBody())
            .timeout(patience)
            .header("User-Agent", "optout check --external")
            .header("Accept", "text/html, application/pdf, */*;q=0.5")
            .build();
    HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
    // What follows the head is not read.
    answer.body().close();
    answered.set(true);
    return answer;
  }

  /** Tells whether a host is one that only machines near this one can see. */
  private static boolean isPrivate(URI address) throws UnknownHostException {
    if (ProxySelector.getDefault().select(address).stream()
        .anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT)) {
      return false;
    }
    return Stream.of(InetAddress.getAllByName(address.getHost()))
        .anyMatch(
            host ->
                host.isLoopbackAddress()
                    || host.isSiteLocalAddress()
                    || host.isLinkLocalAddress()
                    || host.isAnyLocalAddress());
  }

  private String reason(IOException failure) {
    if (failure instanceof HttpTimeoutException) {
      return "no answer came within " + patience.toSeconds() + " seconds";
    }
    if (failure instanceof ConnectException) {
      return "no connection could be made";
    }
    if (failure instanceof SSLException) {
      return "the connection is not safe: " + Visible.of(String.valueOf(failure.getMessage()));
    }
    return "the connection broke";
  }

  private static String shown(URI address) {
    return Visible.of(address.toString());
  }
}
