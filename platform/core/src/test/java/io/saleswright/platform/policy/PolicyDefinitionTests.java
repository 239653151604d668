package io.saleswright.platform.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.policy.SamplePolicy.Mode;
import io.saleswright.platform.policy.SamplePolicy.Step;
import io.saleswright.platform.time.SameDayRule;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyDefinitionTests {

  record CutOff(LocalTime sameDayCutOff) {}

  @Test
  void readsEveryKindOfValue() {
    PolicyVersion<SamplePolicy> shipped =
        PolicyDefinition.of("sample", SamplePolicy.class).shipped();

    assertThat(shipped.version()).isEqualTo(1);
    assertThat(shipped.rules()).containsEntry("cut-off", "ORD-04").hasSize(11);
    assertThat(shipped.values())
        .isEqualTo(
            new SamplePolicy(
                LocalTime.of(16, 0),
                new SameDayRule(LocalTime.of(16, 0)),
                Duration.ofHours(2),
                LocalDate.of(2026, 11, 22),
                1,
                100,
                true,
                new BigDecimal("0.30"),
                Money.of("5000.00", "CNY"),
                Mode.STRICT,
                List.of(
                    new Step("sales-manager", Money.of("10000.00", "CNY")),
                    new Step("vp-sales", Money.of("100000.00", "CNY")))));
  }

  @ParameterizedTest
  @CsvSource({
    "no-rule, has no requirement's id",
    "odd-rule, has no requirement's id",
    "no-value, has no value",
    "odd-word, knows only",
    "bare-value, must have the form",
    "unfit, must be a time of day such as 16:00"
  })
  void refusesAFileThatIsNotRightAndNamesTheKey(String name, String reason) {
    assertThatIllegalStateException()
        .isThrownBy(() -> PolicyDefinition.of(name, CutOff.class).shipped())
        .withMessageContaining("policy/" + name + ".yaml")
        .withMessageContaining("same-day-cut-off")
        .withMessageContaining(reason);
  }

  @Test
  void refusesAMissingFile() {
    assertThatIllegalStateException()
        .isThrownBy(() -> PolicyDefinition.of("nowhere", CutOff.class).shipped())
        .withMessageContaining("policy/nowhere.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Order", "order@2", "order_policy", "-order", "order/x"})
  void refusesNamesThatAreNotInKebabCase(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> PolicyDefinition.of(name, CutOff.class));
  }

  @Test
  void isEditableByAdministratorsAndWhomTheServiceNames() {
    PolicyDefinition<CutOff> policy = PolicyDefinition.of("cut-off", CutOff.class);

    assertThat(policy.editors()).containsExactly("admin");
    assertThat(policy.editableBy("sales-manager").editors())
        .containsExactlyInAnyOrder("admin", "sales-manager");
  }
}
