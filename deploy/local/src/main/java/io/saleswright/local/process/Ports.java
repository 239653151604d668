package io.saleswright.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Looks at the ports of this machine. */
public final class Ports {

  private static final Pattern SS_OWNER = Pattern.compile("users:\\(\\(\"([^\"]+)\",pid=(\\d+)");
  private static final Pattern LSOF_OWNER = Pattern.compile("p(\\d+)\\s+c(\\S+)");

  private static final int FIRST = 20_000;
  private static final int RANGE = 10_000;

  private Ports() {}

  /** Says whether a server can listen on the port of the loopback address. */
  public static boolean isFree(int port) {
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  /**
   * Finds different free ports. They lie below those that operating systems hand out for outgoing
   * connections, so that a remembered port is still free the next day.
   *
   * @throws IllegalStateException when the machine has none left
   */
  public static List<Integer> free(int count) {
    int offset = ThreadLocalRandom.current().nextInt(RANGE);
    List<Integer> found =
        IntStream.range(0, RANGE)
            .map(i -> FIRST + (offset + i) % RANGE)
            .filter(Ports::isFree)
            .limit(count)
            .boxed()
            .toList();
    if (found.size() < count) {
      throw new IllegalStateException("There are no " + count + " free ports on this machine");
    }
    return found;
  }

  /**
   * Names the process that listens on a port.
   *
   * @return such as {@code java (pid 4711)}; empty when it cannot be found out, for instance
   *     because it is another user's
   * @throws InterruptedException when the caller is told to give up
   */
  public static Optional<String> owner(int port) throws InterruptedException {
    var seen = ProgramOutput.of("ss", "-Hltnp", "sport = :" + port).map(SS_OWNER::matcher);
    if (seen.isPresent() && seen.get().find()) {
      return Optional.of(seen.get().group(1) + " (pid " + seen.get().group(2) + ")");
    }
    return ProgramOutput.of("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-Fpc")
        .map(LSOF_OWNER::matcher)
        .filter(Matcher::find)
        .map(match -> match.group(2) + " (pid " + match.group(1) + ")");
  }
}
