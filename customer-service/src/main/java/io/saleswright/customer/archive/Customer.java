package io.saleswright.customer.archive;

import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer's file. It is opened once, by hand or by an import, and gets its number then. Its
 * content may be edited and the customer handed over to another responsible person, any number of
 * times; every such edit is remembered with its old and new values. A file is never closed.
 *
 * @param number the number that people see, such as {@code CU-20261122-0007}
 * @param profile what the file says about the customer
 * @param owner staff id of the one responsible person (CUS-24); null until there is one
 * @param origin where the customer was imported from; null when the file was opened by hand
 * @param keys by what the customer is found
 * @param latestEdit the latest edit; the earlier ones are in the history
 */
public record Customer(
    String number,
    Profile profile,
    @Nullable String owner,
    @Nullable Origin origin,
    SearchKeys keys,
    @Nullable Edit latestEdit) {

  private static final String OWNER = "owner";

  /** Opens a file. */
  static Change<Customer> register(String id, RegisterCustomer command) {
    Profile profile = command.profile();
    Customer customer =
        new Customer(
            command.number(),
            profile,
            command.owner(),
            command.origin(),
            SearchKeys.of(command.number(), profile, command.origin()),
            null);
    return Change.to(customer)
        .raising(
            new CustomerRegistered(
                id,
                customer.number,
                profile.name(),
                profile.kind(),
                profile.region(),
                customer.owner,
                command.by()));
  }

  /** Replaces the content of the file; the same content once more is no edit. */
  Change<Customer> edit(String id, EditCustomer command) {
    Profile edited = command.profile();
    List<FieldChange> changes = FieldChange.between(profile, edited);
    if (changes.isEmpty()) {
      return Change.none(this);
    }
    Edit edit = new Edit(nextEdit(), command.at(), command.by(), null, changes);
    SearchKeys found = SearchKeys.of(number, edited, origin);
    return Change.to(new Customer(number, edited, owner, origin, found, edit))
        .raising(
            new CustomerChanged(
                id, edited.name(), edited.kind(), edited.region(), owner, command.by()))
        .editing();
  }

  /**
   * Hands the customer over to another responsible person.
   *
   * @throws RuleViolation when that person is responsible already
   */
  Change<Customer> handOver(String id, HandOverCustomer command) {
    RuleViolation.unless(
        !command.owner().equals(owner),
        "CUS-24",
        "already-owner",
        "This person is responsible for the customer already");
    List<FieldChange> changes = List.of(new FieldChange(OWNER, owner, command.owner()));
    Edit edit = new Edit(nextEdit(), command.at(), command.by(), command.reason(), changes);
    return Change.to(new Customer(number, profile, command.owner(), origin, keys, edit))
        .raising(
            new CustomerOwnerChanged(id, command.owner(), owner, command.reason(), command.by()))
        .editing();
  }

  private int nextEdit() {
    return latestEdit == null ? 1 : latestEdit.number() + 1;
  }
}
