package io.saleswright.bench.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaseTests {

  private final List<Case> cases = Case.byImportance();

  @Test
  void coversEveryProgramInEveryVariantOnce() {
    assertThat(cases).doesNotHaveDuplicates();
    assertThat(cases).hasSize(Target.values().length * Variant.values().length);
  }

  @Test
  void comparesAllVariantsOfOneProgramBeforeTheTimeIsUp() {
    assertThat(cases.subList(0, 4))
        .filteredOn(one -> one.target() == Target.ORDER)
        .extracting(Case::variant)
        .containsExactly(Variant.values());
  }

  @Test
  void namesProgramAndVariant() {
    assertThat(cases.getFirst().title()).isEqualTo("order-service, plain");
    assertThat(cases)
        .extracting(Case::title)
        .doesNotHaveDuplicates()
        .contains("gateway, AOT cache");
  }
}
