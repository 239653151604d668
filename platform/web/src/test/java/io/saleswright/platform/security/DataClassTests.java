package io.saleswright.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.DataClass;
import io.saleswright.platform.kernel.Step;
import io.saleswright.platform.kernel.Step.Row;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The classes of data that are business secrets, and who may read them (SEC-01). */
class DataClassTests {

  private enum Stage {
    OPEN
  }

  private static Row<Stage> by(String... roles) {
    return Step.by("SEC-01", roles);
  }

  @Test
  void whatTheRegulationsNameIsAClass() {
    assertThat(DataClass.all())
        .containsOnlyKeys(
            "customer-information", "market-data", "contract-terms", "sales-records", "cost");
    assertThat(DataClass.all().values())
        .allSatisfy(one -> {
          assertThat(one.roles()).isNotEmpty();
          assertThat(one.fields()).isNotEmpty();
        });
  }

  @Test
  void noFieldIsOfTwoClasses() {
    List<String> fields =
        DataClass.all().values().stream().flatMap(one -> one.fields().stream()).toList();

    assertThat(fields).doesNotHaveDuplicates();
  }

  @Test
  void onlyRolesThatThereAreReadThem() {
    Roles roles = Roles.ours();

    assertThat(DataClass.all().values())
        .allSatisfy(one -> assertThat(one.roles()).allMatch(roles::has));
  }

  @Test
  void aStepOpensThemToTheirReadersAlone() {
    assertThat(by("finance", "auditor").showing("cost").roles())
        .containsExactly("finance", "auditor");
    assertThat(by("finance").from(Stage.OPEN).showing("cost").to(Stage.OPEN).shows())
        .isEqualTo(DataClass.of("cost"));
    assertThat(by("finance").shows()).isNull();
    assertThatIllegalStateException()
        .isThrownBy(() -> by("finance", "sales-rep", "hr").showing("cost"))
        .withMessage("SEC-01: data of the class cost is not for sales-rep, hr");
    assertThatIllegalStateException().isThrownBy(() -> by("finance").showing("price"));
  }

  @Test
  void oneRoleIsEnough() {
    Caller both = new Caller("7", "", Set.of("hr", "finance"), null, null);
    Caller neither = new Caller("7", "", Set.of("hr"), null, null);

    assertThat(DataClass.of("cost").isOpenTo(both)).isTrue();
    assertThat(DataClass.of("cost").isOpenTo(neither)).isFalse();
  }
}
