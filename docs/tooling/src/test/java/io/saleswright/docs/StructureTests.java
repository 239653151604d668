package io.saleswright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The services keep the house's budget of sizes (docs/architecture.md). */
class StructureTests {

  private static final int TYPES = 15;
  private static final int CLASS_LINES = 80;

  /** Services whose classes are longer than they should be, and may not become longer still. */
  private static final Map<String, Integer> LONGER =
      Map.of("order-service", 85, "finance-service", 85);

  private static final int METHOD_LINES = 16;
  private static final int COMPONENTS = 9;

  /** Packages that are fuller than they should be, and may not become fuller still. */
  private static final Map<String, Integer> FULLER =
      Map.of(
          "io.saleswright.finance.receivables", 29,
          "io.saleswright.finance.payments", 22,
          "io.saleswright.finance.invoices", 18);

  /** What others see only grows, and an event or message has what it has. */
  private static final Pattern INTERFACE =
      Pattern.compile(
          ".*\\.(web|messaging)\\..*|.*\\.Order(Placed|Changed|Imported|Signed)"
              + "|.*\\.Contract(Drafted|Signed|Amended)|.*\\.(QuoteAccepted|QuotedLine)"
              + "|.*\\.Complaint(Opened|View|Item)"
              + "|.*\\.Expense(Applied|Paid|PaymentReversed)|.*\\.CreditNoteIssued|.*\\.Return(Requested|Completed)");

  /** Records that are wider than they should be. */
  private static final List<String> WIDER =
      List.of("io.saleswright.finance.receivables.OrderFacts");

  private static List<Structure> services() {
    return Structure.all(Repository.ROOT).stream()
        .filter(module -> module.module().endsWith("-service"))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> aServiceKeepsItsBudget() {
    return services().stream()
        .map(service -> DynamicTest.dynamicTest(service.module(), () -> check(service)));
  }

  private static void check(Structure service) {
    assertThat(Structure.ninety(service.classLines()))
        .isLessThan(LONGER.getOrDefault(service.module(), CLASS_LINES));
    assertThat(Structure.ninety(service.methodLines())).isLessThan(METHOD_LINES);
    assertThat(service.typesByPackage())
        .allSatisfy((name, types) ->
            assertThat(types).as(name).isLessThanOrEqualTo(FULLER.getOrDefault(name, TYPES)));
    assertThat(service.components().entrySet())
        .filteredOn(record -> record.getValue() > COMPONENTS)
        .extracting(Entry::getKey)
        .filteredOn(name -> !INTERFACE.matcher(name).matches())
        .allSatisfy(name -> assertThat(WIDER).contains(name));
  }

  @Test
  void whatIsExcusedNeedsTheExcuse() {
    Map<String, Integer> packages = new TreeMap<>();
    services().forEach(service -> packages.putAll(service.typesByPackage()));

    assertThat(FULLER)
        .allSatisfy((name, types) -> assertThat(packages.get(name)).as(name).isEqualTo(types));
  }

  @Test
  void countsWhatIsThere() {
    Structure one = Structure.of("sample", Path.of("src/test/resources/structure"));

    assertThat(one.types()).isEqualTo(2);
    assertThat(one.hidden()).isEqualTo(1);
    assertThat(one.components()).containsEntry("sample.Pair", 2);
    assertThat(one.classLines()).containsExactly(1, 7);
    assertThat(one.methodLines()).containsExactly(3);
  }
}
