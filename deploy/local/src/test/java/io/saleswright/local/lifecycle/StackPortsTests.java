package io.saleswright.local.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.client.CommandFailure;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StackPortsTests {

  @Test
  void usesTheUsualPortsAtFirst() {
    assertThat(StackPorts.choose(null, Map.of())).isEqualTo(StackPorts.DEFAULTS);
  }

  @Test
  void findsFreePortsForEverything() {
    Map<String, Integer> ports = StackPorts.choose("auto", Map.of());

    assertThat(ports).containsOnlyKeys(StackPorts.DEFAULTS.keySet());
    assertThat(ports.values())
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(StackPorts.DEFAULTS.values());
  }

  @Test
  void staysWithThePortsThatItFound() {
    Map<String, Integer> found = StackPorts.choose("auto", Map.of());

    assertThat(StackPorts.choose("auto", found)).isEqualTo(found);
    assertThat(StackPorts.choose(null, found)).isEqualTo(found);
  }

  @Test
  void leavesTheUsualPortsWhenFreeOnesAreWanted() {
    assertThat(StackPorts.choose("auto", StackPorts.DEFAULTS).values())
        .doesNotContainAnyElementsOf(StackPorts.DEFAULTS.values());
  }

  @Test
  void returnsToTheUsualPorts() {
    Map<String, Integer> found = StackPorts.choose("auto", Map.of());

    assertThat(StackPorts.choose("default", found)).isEqualTo(StackPorts.DEFAULTS);
  }

  @Test
  void changesOnlyThePortsThatAreNamed() {
    var expected = new HashMap<>(StackPorts.DEFAULTS);
    expected.put("gateway", 8888);
    expected.put("broker", 9192);

    assertThat(StackPorts.choose("gateway=8888,broker=9192", Map.of())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {
        "mail=25; mail=25' is not a port of the stack",
        "gateway; gateway' is not a port of the stack",
        "gateway=http; gateway=http' does not name a port",
        "gateway=0; gateway=0' does not name a port",
        "gateway=65536; gateway=65536' does not name a port",
        "gateway=9092; Port 9092 is wanted for both broker and gateway"
      })
  void namesWhatIsWrong(String wish, String message) {
    assertThatExceptionOfType(CommandFailure.class)
        .isThrownBy(() -> StackPorts.choose(wish, Map.of()))
        .withMessageContaining(message);
  }
}
