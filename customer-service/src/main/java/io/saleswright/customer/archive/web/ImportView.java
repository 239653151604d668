package io.saleswright.customer.archive.web;

import io.saleswright.customer.archive.Customer;
import io.saleswright.customer.edits.FieldChange;
import io.saleswright.customer.profile.Profile;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a customer that was to be taken over.
 *
 * @param repeated whether they had been taken over before; then nothing was changed
 * @param differences of a repeat: where the file says something else than the request
 */
record ImportView(
    String id, String number, String name, boolean repeated, List<Difference> differences) {

  /**
   * A field in which file and request differ.
   *
   * @param field path of the field
   * @param kept what the file says and keeps; left out when it says nothing, or when it is personal
   *     data, which whoever imports does not read (CUS-33)
   * @param given what the request says; left out likewise
   */
  record Difference(String field, @Nullable String kept, @Nullable String given) {

    static Difference of(FieldChange change) {
      return Profile.isPersonal(change.field())
          ? new Difference(change.field(), null, null)
          : new Difference(change.field(), change.before(), change.after());
    }
  }

  static ImportView of(Stored<Customer> stored, Profile given) {
    Customer customer = stored.state();
    return new ImportView(
        stored.id(),
        customer.number(),
        customer.profile().name(),
        stored.repeated(),
        FieldChange.between(customer.profile(), given).stream().map(Difference::of).toList());
  }
}
