package io.saleswright.order.returns.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.order.returnable.Part;
import io.saleswright.order.returnable.ReturnedGoods;
import io.saleswright.order.returnable.Why;
import io.saleswright.order.returnable.Wish;
import io.saleswright.order.returning.Arrival;
import io.saleswright.order.returning.Deal;
import io.saleswright.order.returning.Hold;
import io.saleswright.order.returning.Quarantined;
import io.saleswright.order.returning.Quarantined.Answer;
import io.saleswright.order.returning.Quarantined.Fate;
import io.saleswright.order.returning.Quarantined.What;
import io.saleswright.order.returning.Return;
import io.saleswright.order.returning.ReturnLine;
import io.saleswright.order.returning.ReturnRequest;
import io.saleswright.order.returning.ReturnStage;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands on the goods, so that giving them back can be followed (ORD-36). */
class ReturnLabelTests {

  private static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");

  private static Return counted(@Nullable String note, List<Quarantined> apart) {
    ReturnedGoods chair = new ReturnedGoods(1, "p", "P-100", "Chair", BigDecimal.TWO);
    ReturnRequest request =
        new ReturnRequest(
            Wish.RETURN,
            Why.DEFECTIVE,
            "it wobbles",
            List.of(new ReturnLine(chair, Money.of("100.00", "CNY"), null)),
            null,
            "clerk",
            AT);
    return new Return(
        "RT-1",
        new Deal("order-1", "SO-1", "c", "c", "rep", null, null, List.of()),
        request,
        ReturnStage.COUNTED,
        Hold.settled(Hold.State.HELD),
        null,
        new Arrival(AT, "keeper", List.of(new Part(1, BigDecimal.ONE)), apart, true, note),
        null,
        null);
  }

  private static Quarantined apart(int item, String code, @Nullable Fate fate) {
    Answer answer = fate == null ? null : new Answer(fate, "so", "clerk", AT);
    return new Quarantined(item, What.OTHER_PRODUCT, 1, code, BigDecimal.ONE, answer);
  }

  @Test
  void theRemarkIsThereAsSoonAsTheGoodsAre() {
    assertThat(ReturnLabels.label(counted("one box torn", List.of())).remark())
        .isEqualTo("it wobbles; one box torn");
    assertThat(ReturnLabels.label(counted(null, List.of())).remark()).isEqualTo("it wobbles");
  }

  @Test
  void goodsThatLieApartOrGoBackAreLabelledWithTheOthers() {
    Return now =
        counted(
            null,
            List.of(
                apart(1, "LAMP", null),
                apart(2, "DESK", Fate.SENT_BACK),
                apart(3, "SOFA", Fate.DISPOSED_OF)));

    assertThat(ReturnLabels.label(now).lines())
        .extracting(ReturnLabels.Line::code)
        .containsExactly("P-100", "LAMP", "DESK");
  }

  @Test
  void theCodeLeadsToAnAddressOfTheApp() {
    assertThat(ReturnLabels.path(counted(null, List.of()))).isEqualTo("/app/#/orders/order-1");
  }
}
