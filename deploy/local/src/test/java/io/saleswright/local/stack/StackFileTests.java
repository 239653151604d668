package io.saleswright.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackFileTests {

  @TempDir private Path directory;

  @Test
  void isAbsentBeforeTheFirstUp() {
    assertThat(StackFile.read(new DataDirectory(directory))).isEmpty();
  }

  @Test
  void givesBackWhatWasWritten() throws Exception {
    var data = new DataDirectory(directory.resolve("stack"));
    var file =
        new StackFile(
            Map.of("gateway", 8080),
            URI.create("http://localhost:8080"),
            URI.create("http://localhost:8180/realms/saleswright"),
            "127.0.0.1:9092",
            "mongodb://127.0.0.1:27017/?w=majority&journal=true",
            Map.of("order-service", URI.create("http://127.0.0.1:8082")));

    file.write(data);

    assertThat(StackFile.read(data)).contains(file);
  }
}
