package io.saleswright.local.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.client.Poll;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTests {

  @TempDir private Path directory;

  @Test
  void showsTheLastLines() throws Exception {
    Path log = Files.writeString(directory.resolve("x.log"), "one\ntwo\nthree\n");

    assertThat(new LogFile(log).tail(2)).isEqualTo("two" + System.lineSeparator() + "three");
    assertThat(new LogFile(log).tail(9)).startsWith("one");
  }

  @Test
  void showsNothingOfALogThatDoesNotExist() {
    assertThat(new LogFile(directory.resolve("x.log")).tail(2)).isEmpty();
  }

  @Test
  void followsALogAlsoWhenItIsBegunAnew() throws Exception {
    Path log = Files.writeString(directory.resolve("x.log"), "a long first line\n");
    var file = new LogFile(log);
    file.tail(1);
    var seen = new StringWriter();
    Thread follower = Thread.ofVirtual().start(() -> follow(file, seen));
    try {
      Files.writeString(log, "second\n", StandardOpenOption.APPEND);
      assertThat(comes(seen, "second\n")).isTrue();

      Files.writeString(log, "third\n");
      assertThat(comes(seen, "second\nthird\n")).isTrue();
    } finally {
      follower.interrupt();
      follower.join();
    }
  }

  private static boolean comes(StringWriter seen, String text) throws InterruptedException {
    return Poll.until(
        () -> seen.toString().equals(text), Duration.ofMillis(20), Duration.ofSeconds(20));
  }

  private static void follow(LogFile file, StringWriter seen) {
    try {
      file.follow(new PrintWriter(seen));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
