package io.saleswright.order.returnable;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.order.returnable.ReturnClaim.State;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What returns hold of an order never exceeds what was delivered (ORD-35). */
class ReturnAccountTests {

  private static final List<Part> DELIVERED = List.of(part(1, "3"), part(2, "0.5"));

  private static Part part(int line, String quantity) {
    return new Part(line, new BigDecimal(quantity));
  }

  private static ReturnAccount claimed(ReturnAccount account, String id, Part... parts) {
    return account.claimed(id, List.of(parts), DELIVERED).state();
  }

  private static State state(ReturnAccount account, String id) {
    return account.claim(id).orElseThrow().state();
  }

  @Test
  void theFirstHoldsAndTheSecondGetsWhatIsLeft() {
    ReturnAccount account = claimed(ReturnAccount.NEW, "a", part(1, "2"), part(2, "0.5"));
    account = claimed(account, "b", part(1, "1.001"));
    account = claimed(account, "c", part(1, "1"));
    account = claimed(account, "d", part(2, "0.001"));

    assertThat(state(account, "a")).isEqualTo(State.HELD);
    assertThat(state(account, "b")).isEqualTo(State.REFUSED);
    assertThat(state(account, "c")).isEqualTo(State.HELD);
    assertThat(state(account, "d")).isEqualTo(State.REFUSED);
    assertThat(account.left(DELIVERED))
        .extracting(Part::quantity)
        .allSatisfy(left -> assertThat(left).isZero());
  }

  @Test
  void anAnswerIsFinal() {
    ReturnAccount account = claimed(ReturnAccount.NEW, "a", part(1, "3"));
    account = claimed(account, "b", part(1, "1"));
    account = account.released("a").state();
    account = claimed(account, "b", part(1, "1"));

    assertThat(state(account, "b")).isEqualTo(State.REFUSED);
    assertThat(claimed(account, "c", part(1, "3")).claim("c").orElseThrow().state())
        .isEqualTo(State.HELD);
  }

  @Test
  void askingAndGivingUpForEverLeavesItSmall() {
    ReturnAccount account = claimed(ReturnAccount.NEW, "kept", part(1, "1"));
    account = account.kept("kept").state();
    account = claimed(account, "held", part(2, "0.5"));
    for (int time = 0; time < 150; time++) {
      account = claimed(account, "again-" + time, part(1, "2"));
      account = claimed(account, "refused-" + time, part(1, "2.001"), part(2, "1"));
      account = account.released("again-" + time).state();
    }

    assertThat(account.claims()).hasSize(2 + ReturnAccount.REMEMBERED);
    assertThat(account.claims().stream().flatMap(claim -> claim.parts().stream()))
        .containsExactly(part(1, "1"), part(2, "0.5"));
    assertThat(account.open()).isEqualTo(1);
    assertThat(state(account, "refused-149")).isEqualTo(State.REFUSED);
    assertThat(claimed(account, "again-149", part(1, "2"))).isEqualTo(account);
  }

  /** Goods of an order that all lie apart take none of the places of its returns. */
  @Test
  void whoAsksForNothingHoldsNothing() {
    ReturnAccount account = ReturnAccount.NEW;
    for (int parcel = 0; parcel <= ReturnAccounts.MOST_OPEN; parcel++) {
      account = claimed(account, "apart-" + parcel);
    }

    assertThat(account.open()).isZero();
    assertThat(state(account, "apart-0")).isEqualTo(State.RELEASED);
    assertThat(state(claimed(account, "a", part(1, "3")), "a")).isEqualTo(State.HELD);
    ReturnAccount before =
        new ReturnAccount(List.of(new ReturnClaim("apart", List.of(), State.HELD)));
    assertThat(before.open()).isZero();
  }

  @Test
  void whatIsOursAgainStaysSo() {
    ReturnAccount account = claimed(ReturnAccount.NEW, "a", part(1, "3"));
    account = account.reduced("a", List.of(part(1, "2"))).state();
    account = account.kept("a").state();

    assertThat(account.released("a").effective()).isFalse();
    assertThat(account.reduced("a", List.of()).effective()).isFalse();
    assertThat(account.left(DELIVERED).getFirst()).isEqualTo(part(1, "1"));
  }

  @Test
  void whatWasNotDeliveredIsNotHeld() {
    assertThat(state(claimed(ReturnAccount.NEW, "a", part(9, "1")), "a")).isEqualTo(State.REFUSED);
    ReturnAccount early = ReturnAccount.NEW.claimed("b", List.of(part(1, "1")), List.of()).state();
    assertThat(state(early, "b")).isEqualTo(State.REFUSED);
  }
}
