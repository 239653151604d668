package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import io.saleswright.system.Place;
import java.util.Set;
import java.util.function.Predicate;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** The order service's copies of customers have the names and regions that were told. */
public final class CustomerCopies extends Projected<CustomerCopies.Copy> {

  private static final Set<String> TELLING =
      Set.of("customer.CustomerRegistered.v1", "customer.CustomerChanged.v1");
  private static final String NEW_OWNER = "customer.CustomerOwnerChanged.v1";

  /** Where they are kept. */
  public static final Place PLACE = new Place("order", "customers");

  /**
   * For all customers.
   *
   * @param skipped whether whoever keeps the copies was told never to apply an event
   */
  public CustomerCopies(Predicate<LoggedEvent> skipped) {
    super(Landscape.CUSTOMERS, PLACE, skipped);
  }

  /**
   * A customer as told.
   *
   * @param told a number that stands for name and region, so that neither is kept
   */
  record Copy(long sequence, int told) implements State {

    private static int of(String name, String region) {
      return 31 * name.hashCode() + region.hashCode();
    }
  }

  @Override
  @Nullable Copy after(@Nullable Copy before, LoggedEvent event) {
    if (TELLING.contains(event.type())) {
      return new Copy(event.sequence(), Copy.of(event.text("name"), event.text("region")));
    }
    // It leaves name and region alone, and the copy moves on with it.
    return before != null && event.type().equals(NEW_OWNER)
        ? new Copy(event.sequence(), before.told())
        : before;
  }

  @Override
  String difference(Copy expected, BsonDocument document) {
    int shown = Copy.of(Amounts.text(document, "name"), Amounts.text(document, "region"));
    return shown == expected.told()
        ? ""
        : "name or region are not what event " + expected.sequence() + " tells";
  }
}
