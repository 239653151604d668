package io.saleswright.complaint.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.complaint.course.Handling;
import io.saleswright.complaint.matter.ComplaintKind;
import io.saleswright.complaint.matter.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who gets which complaints (CMP-07). */
class RoutingTests {

  @Test
  void keyCustomersGoToTheirSalesperson() {
    assertThat(route(ComplaintKind.MONEY, "east", "A", null))
        .isEqualTo(new Handling("rep-1", "sales-rep"));
  }

  @Test
  void namedStaffGetThemInTurn() {
    assertThat(route(ComplaintKind.MONEY, "east", "B", null).handler()).isIn("s-1", "s-2");
    assertThat(
            Cases.RULES
                .route(
                    "other-id",
                    Cases.matter(ComplaintKind.MONEY, Severity.MAJOR, null),
                    Cases.customer("east", null))
                .handler())
        .isIn("s-1", "s-2");
  }

  @Test
  void theFirstThatFitsHolds() {
    assertThat(route(ComplaintKind.MONEY, "west", "B", "C-1").role()).isEqualTo("sales-manager");
    assertThat(route(ComplaintKind.QUALITY, null, null, null))
        .isEqualTo(new Handling(null, "customer-service"));
  }

  private static Handling route(
      ComplaintKind kind,
      @Nullable String region,
      @Nullable String customerClass,
      @Nullable String product) {
    return Cases.RULES.route(
        "id", Cases.matter(kind, Severity.MAJOR, product), Cases.customer(region, customerClass));
  }
}
