package io.saleswright.customer.exports;

import io.saleswright.customer.archive.ContactAccess;
import io.saleswright.customer.archive.Customer;
import io.saleswright.customer.archive.CustomerLookup;
import io.saleswright.customer.disclosure.Disclosed;
import io.saleswright.customer.disclosure.DisclosureStep;
import io.saleswright.customer.disclosure.Disclosures;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.time.WorkCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gives out all customers in a person's scope, and records that it did (CUS-33). */
public final class ExportDesk {

  private static final int AT_ONCE = 500;

  private final CustomerLookup lookup;
  private final Disclosures disclosures;
  private final WorkCalendar calendar;

  ExportDesk(CustomerLookup lookup, Disclosures disclosures, WorkCalendar calendar) {
    this.lookup = lookup;
    this.disclosures = disclosures;
    this.calendar = calendar;
  }

  /**
   * All customers that the caller sees and looks for. It is recorded before anything is given out.
   *
   * @param region the sales region; null for any
   * @param owner staff id of the responsible person; null for any
   * @param reason what they are for
   * @param view what is given out of each; the files themselves are not kept
   * @throws NotPermitted when the caller may not export
   * @throws InvalidInput when there is no reason
   */
  public <T> List<T> all(
      @Nullable String region,
      @Nullable String owner,
      String reason,
      Act act,
      Function<Stored<Customer>, T> view) {
    DisclosureStep.EXPORT.mustBeOpenTo(act.caller());
    if (reason.isBlank()) {
      throw new InvalidInput("reason", "CUS-33", "is required");
    }
    // How far they see by what lets them export, and not by what else they do.
    Caller exporter = DisclosureStep.EXPORT.narrowed(act.caller());
    ContactAccess contacts = ContactAccess.of(exporter);
    boolean withContacts = false;
    List<T> all = new ArrayList<>();
    @Nullable Place last = null;
    List<Stored<Customer>> some;
    do {
      some = lookup.list(null, region, owner, null, null, null, exporter, new Slice(last, AT_ONCE));
      some.stream().map(view).forEach(all::add);
      withContacts |= some.stream().anyMatch(file -> contacts.includes(file.state()));
      last = some.isEmpty() ? null : Place.of(some.getLast());
    } while (some.size() == AT_ONCE);
    remember(act, new Disclosed.Export(act.at(), all.size(), withContacts, reason.strip()));
    return all;
  }

  private void remember(Act act, Disclosed.Export export) {
    disclosures.addExport(act.by(), calendar.businessDate(act.at()), export);
  }
}
