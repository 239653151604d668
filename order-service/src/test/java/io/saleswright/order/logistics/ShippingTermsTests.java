package io.saleswright.order.logistics;

import static io.saleswright.order.lifecycle.OrderStory.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.order.lifecycle.OrderStory;
import io.saleswright.order.shipping.Shipment.DeliveryNote;
import io.saleswright.order.shipping.Shipment.FreightPayment;
import io.saleswright.order.shipping.Shipment.Transport;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.InvalidInput.FieldError;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is agreed for a shipment, and what the master data fills in (ORD-23, ORD-25, PRD-08). */
class ShippingTermsTests {

  private static final Instant NOW = OrderStory.MONDAY;
  private static final Act ACT = new Act(CLERK, Cause.internal(CLERK.staffId(), NOW));
  private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);
  private static final Route ROAD = new Route("HS", "Hangzhou to Shanghai", Route.Mode.ROAD);

  private final Map<String, Carrier> carriers =
      new HashMap<>(
          Map.of(
              "sf",
              new Carrier("SF", "SF Express", Carrier.Kind.CARRIER, List.of(ROAD), false),
              "old",
              new Carrier("OLD", "Gone", Carrier.Kind.FORWARDER, List.of(ROAD), true)));
  private final Map<String, FreightTerms> terms = new HashMap<>();
  private final ShippingTerms shipping = new ShippingTerms(new ListedCarriers(), new ListedTerms());

  @Test
  void allFourFieldsAreThereOrNamed() {
    ShippingTerms.Wish nothing = wish(null, null, null, null, null);

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> complete(nothing))
        .satisfies(refusal ->
            assertThat(refusal.errors())
                .extracting(FieldError::field)
                .containsExactly("route", "freightPayment", "papers"));
    assertThat(complete(wish(null, null, "by road", FreightPayment.PREPAID, "by post")).route())
        .isEqualTo("by road");
  }

  @Test
  void whatIsLeftOutComesFromTheTermsOfTheStore() {
    terms.put(
        "customer-1",
        new FreightTerms("customer-1", FreightPayment.COLLECT, "sf", "HS", "by post"));

    DeliveryNote note = complete(wish(null, null, null, null, null));

    assertThat(note.freightPayment()).isEqualTo(FreightPayment.COLLECT);
    assertThat(note.route()).isEqualTo("Hangzhou to Shanghai");
    assertThat(note.papers()).isEqualTo("by post");
    assertThat(note.transport())
        .isEqualTo(new Transport("sf", "SF Express", "Hangzhou to Shanghai", "ROAD"));
    assertThat(note.shipDate()).isEqualTo(FRIDAY);
  }

  @Test
  void whatIsSaidGoesBeforeTheTerms() {
    terms.put(
        "customer-1",
        new FreightTerms("customer-1", FreightPayment.COLLECT, "sf", "HS", "by post"));

    DeliveryNote note =
        complete(wish(null, null, "the store's lorry", FreightPayment.PREPAID, "with the goods"));

    assertThat(note.freightPayment()).isEqualTo(FreightPayment.PREPAID);
    assertThat(note.route()).isEqualTo("the store's lorry");
    assertThat(note.transport()).isNull();
  }

  @Test
  void bothConfirmationsAndTheirRevisionAreKept() {
    DeliveryNote note = complete(wish("sf", "HS", null, FreightPayment.PREPAID, "by post"));

    assertThat(note.warehouseConfirmedBy()).isEqualTo("keeper");
    assertThat(note.customerConfirmation()).isEqualTo("phone");
    assertThat(note.preparedBy()).isEqualTo("clerk");
    assertThat(note.preparation()).isNotNull();
    assertThat(note.preparation().at()).isEqualTo(NOW);
    assertThat(note.isFor(4)).isTrue();
    assertThat(note.isFor(5)).isFalse();
  }

  @Test
  void theClerkDoesNotConfirmForTheWarehouse() {
    ShippingTerms.Wish alone =
        new ShippingTerms.Wish(
            FRIDAY, null, null, "road", FreightPayment.PREPAID, "post", "clerk", "phone");

    assertThatThrownBy(() -> complete(alone))
        .isInstanceOfSatisfying(
            RuleViolation.class, refusal -> assertThat(refusal.problem()).isEqualTo("own-paper"));
  }

  @ParameterizedTest
  @CsvSource({"nobody, HS, carrierId", "old, HS, carrierId", "sf, XX, routeCode"})
  void carrierAndRouteMustBeThereAndInUse(String carrier, String route, String field) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> complete(wish(carrier, route, null, FreightPayment.PREPAID, "by post")))
        .satisfies(refusal -> assertThat(refusal.errors().getFirst().field()).isEqualTo(field));
  }

  private DeliveryNote complete(ShippingTerms.Wish wish) {
    return shipping.complete(wish, "customer-1", 4, ACT);
  }

  private static ShippingTerms.Wish wish(
      @Nullable String carrier,
      @Nullable String routeCode,
      @Nullable String route,
      @Nullable FreightPayment payment,
      @Nullable String papers) {
    return new ShippingTerms.Wish(
        FRIDAY, carrier, routeCode, route, payment, papers, "keeper", "phone");
  }

  private static <S> Stored<S> stored(String id, S state) {
    return new Stored<>(id, 1, 1, 0, state, List.of(), NOW, "clerk", NOW, "clerk", false);
  }

  private final class ListedCarriers implements Carriers {

    @Override
    public Stored<Carrier> add(Cause cause, Function<String, Change<Carrier>> birth) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Stored<Carrier>> find(String id) {
      return Optional.ofNullable(carriers.get(id)).map(found -> stored(id, found));
    }

    @Override
    public Stored<Carrier> change(
        String id,
        long revision,
        Cause cause,
        Function<Stored<Carrier>, Change<Carrier>> decision) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Stored<Carrier>> search(@Nullable String text, Slice slice) {
      throw new UnsupportedOperationException();
    }
  }

  private final class ListedTerms implements StoreTerms {

    @Override
    public Optional<Stored<FreightTerms>> find(String customerId) {
      return Optional.ofNullable(terms.get(customerId)).map(found -> stored(customerId, found));
    }

    @Override
    public Stored<FreightTerms> set(FreightTerms set, Cause cause) {
      throw new UnsupportedOperationException();
    }
  }
}
