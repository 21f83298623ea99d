package optout.launcher;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Stands in for the tool: tells how it was called. */
public final class Echo {
  private Echo() {}

  public static void main(String[] arguments) {
    String answer = System.getProperty("user.dir") + " " + List.of(arguments) + "\n";
    System.out.writeBytes(answer.getBytes(StandardCharsets.UTF_8));
    System.exit(arguments.length > 0 && arguments[0].equals("fail") ? 7 : 0);
  }
}
