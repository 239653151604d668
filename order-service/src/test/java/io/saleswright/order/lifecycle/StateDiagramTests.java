package io.saleswright.order.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.kernel.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The state diagram in the README is drawn from the tables of steps and facts. Run with {@code
 * -Dsaleswright.diagram.accept=true} it is drawn anew.
 */
class StateDiagramTests {

  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "```mermaid\nstateDiagram-v2\n";
  private static final String END = "```\n";

  @Test
  void theReadmeShowsTheTables() throws IOException {
    String readme = Files.readString(README);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END, begin);
    if (Boolean.getBoolean("saleswright.diagram.accept")) {
      readme = readme.substring(0, begin) + diagram() + readme.substring(end);
      Files.writeString(README, readme);
      end = readme.indexOf(END, begin);
    }

    assertThat(readme.substring(begin, end)).isEqualTo(diagram());
  }

  @Test
  void theLineGoesFromReceiptToItsEnd() {
    assertThat(diagram())
        .contains("  [*] --> RECEIVED: place\n")
        .contains("  SHIPPING_PREPARED --> SHIPMENT_RELEASED: release-shipment\n")
        .contains("  SHIPMENT_RELEASED --> SHIPPED: goods-leave\n")
        .contains("  CLOSED --> [*]\n")
        .doesNotContain("SHIPPED --> CANCELLED");
  }

  private static String diagram() {
    Map<String, List<String>> arrows = new TreeMap<>();
    Stream.of(OrderStep.values(), OrderFactStep.values())
        .flatMap(Stream::of)
        .map(step -> (Step<OrderStage>) step)
        .forEach(step -> draw(step, arrows));
    String lines =
        arrows.entrySet().stream()
            .map(arrow ->
                "  " + arrow.getKey().substring(6) + ": " + String.join(", ", arrow.getValue()))
            .collect(Collectors.joining("\n"));
    String ends =
        OrderStage.OVER.stream()
            .map(stage -> "  " + stage + " --> [*]\n")
            .collect(Collectors.joining());
    return lines + "\n" + ends;
  }

  private static void draw(Step<OrderStage> step, Map<String, List<String>> arrows) {
    for (OrderStage to : step.row().to()) {
      if (step.row().from().isEmpty()) {
        arrow(arrows, "-1", "[*]", to, step);
      }
      for (OrderStage from : step.row().from()) {
        if (from != to) {
          arrow(arrows, "%02d".formatted(from.ordinal()), from.name(), to, step);
        }
      }
    }
  }

  /** Under a key that sorts by the place of both ends on the line. */
  private static void arrow(
      Map<String, List<String>> arrows,
      String place,
      String from,
      OrderStage to,
      Step<OrderStage> step) {
    String key = "%s %02d %s --> %s".formatted(place, to.ordinal(), from, to);
    arrows.computeIfAbsent(key, _ -> new ArrayList<>()).add(step.action());
  }
}
