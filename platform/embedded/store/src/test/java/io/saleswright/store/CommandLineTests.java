package io.saleswright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTests {

  @Test
  void listensOnTheUsualPortInMemoryWhenNothingIsSaid() {
    assertThat(parse(Map.of())).isEqualTo(StoreOptions.inMemory().withPort(27017));
  }

  @Test
  void readsTheEnvironment() {
    var environment =
        Map.of(
            "STORE_DATA", "/data", "STORE_PORT", "0", "STORE_BIND", "::1", "STORE_FORCE", "false");

    var options = parse(environment);

    assertThat(options.directory()).isEqualTo(Path.of("/data"));
    assertThat(options.port()).isZero();
    assertThat(options.bindAddress()).isEqualTo("::1");
    assertThat(options.journal().force()).isFalse();
  }

  @Test
  void prefersArguments() {
    var options =
        parse(Map.of("STORE_PORT", "1", "STORE_DATA", "/data"), "--port", "2", "--data", "/other");

    assertThat(options.port()).isEqualTo(2);
    assertThat(options.directory()).isEqualTo(Path.of("/other"));
    assertThat(options.journal().force()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "--port, needs a value",
        "--port=1, unknown option --port=1",
        "--port x, 'x' is not a number",
        "--port 65536, between 0 and 65535",
        "--port -1, between 0 and 65535",
        "--snapshot-after 0, must be allowed to grow"
      })
  void refusesWhatItDoesNotUnderstand(String arguments, String message) {
    assertThatThrownBy(() -> parse(Map.of(), arguments.split(" ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static StoreOptions parse(Map<String, String> environment, String... arguments) {
    return CommandLine.parse(arguments, environment);
  }
}
