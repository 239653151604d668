package io.saleswright.customer.purchases;

import io.saleswright.customer.archive.CustomerLookup;
import io.saleswright.customer.archive.CustomerSearch;
import io.saleswright.customer.archive.CustomerStep;
import io.saleswright.customer.profile.Profile;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.security.DataScope;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers what customers bought, within the scope of who asks. */
public final class PurchaseDesk {

  private static final int TOP = 10;
  private static final int FEW = 300;

  private final CustomerLookup lookup;
  private final CustomerSearch customers;
  private final Purchases purchases;

  PurchaseDesk(CustomerLookup lookup, CustomerSearch customers, Purchases purchases) {
    this.lookup = lookup;
    this.customers = customers;
    this.purchases = purchases;
  }

  /**
   * What a customer bought, latest first.
   *
   * @throws NotFound when the customer lies outside of the caller's scope
   * @throws NotPermitted when the caller may not see what customers buy
   * @throws InvalidInput when the slice begins behind what is no row of a purchase history
   */
  public List<PurchaseRow> of(String customerId, Caller caller, Slice slice) {
    CustomerStep.READ_PURCHASES.mustBeOpenTo(caller);
    lookup.get(customerId, caller);
    return purchases.of(customerId, slice);
  }

  /**
   * How many customers the caller sees by the roles that read figures, and who of them bought most.
   *
   * @throws NotPermitted when the caller may not see figures
   */
  public Figures figures(Caller caller) {
    CustomerStep.READ_FIGURES.mustBeOpenTo(caller);
    Caller reader = CustomerStep.READ_FIGURES.narrowed(caller);
    long count = customers.count(reader);
    List<TopCustomer> top = top(reader, count);
    List<String> ids = top.stream().map(TopCustomer::customerId).distinct().toList();
    return new Figures(count, top, customers.names(ids));
  }

  /**
   * What the customers bought whom the caller sees by the roles that read figures, cut by where
   * they stand in the market (CUS-32): one entry for each value and currency, the greatest amounts
   * first.
   *
   * @throws NotPermitted when the caller may not see figures
   */
  public List<Share> cut(Cut cut, Caller caller) {
    CustomerStep.READ_FIGURES.mustBeOpenTo(caller);
    Map<String, Profile> profiles = customers.marketOf(CustomerStep.READ_FIGURES.narrowed(caller));
    Map<List<String>, Share> shares = new LinkedHashMap<>();
    for (TopCustomer bought : purchases.topAmong(profiles.keySet(), Integer.MAX_VALUE)) {
      Profile profile = profiles.get(bought.customerId());
      List<String> values =
          profile == null ? List.of() : cut.values(profile.region(), profile.market());
      for (String value : values.isEmpty() ? List.of("") : values) {
        Share share = new Share(value.isEmpty() ? null : value, 1, bought.orders(), bought.net());
        shares.merge(List.of(value, bought.net().currency()), share, Share::plus);
      }
    }
    return shares.values().stream()
        .sorted(Comparator.comparing((Share share) -> share.net().amount()).reversed())
        .toList();
  }

  /**
   * Whoever sees everything also sees the purchases of customers who have no file yet. Of few
   * customers all are compared; of many, enough are soon found among those who bought most.
   */
  private List<TopCustomer> top(Caller caller, long count) {
    if (DataScope.of(caller) instanceof DataScope.All) {
      return purchases.top(TOP);
    }
    return count <= FEW
        ? purchases.topAmong(customers.ids(caller), TOP)
        : purchases.topWhere(ids -> customers.among(ids, caller), () -> customers.ids(caller), TOP);
  }
}
