package io.saleswright.customer.archive;

import io.saleswright.customer.edits.Edit;
import io.saleswright.customer.edits.FieldChange;
import io.saleswright.customer.profile.CustomerClass;
import io.saleswright.customer.profile.Origin;
import io.saleswright.customer.profile.Profile;
import io.saleswright.customer.responsibility.HandOverCustomer;
import io.saleswright.customer.responsibility.OpenWork;
import io.saleswright.customer.search.SearchKeys;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.security.DataScope.Belonging;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A customer's file. It is opened once, by hand or by an import, and gets its number then. Its
 * content may be edited and the customer handed over to another responsible person, any number of
 * times; every such edit is remembered with its old and new values. A file is never closed.
 *
 * @param number the number that people see, such as {@code CU-20261122-0007}
 * @param profile what the file says about the customer
 * @param owner staff id of the one responsible person (CUS-24); null until there is one
 * @param team the owner's team; null when it is not known, as in files from before it was kept
 * @param origin where the customer was imported from; null when the file was opened by hand
 * @param keys by what the customer is found
 * @param latestEdit the latest edit; the earlier ones are in the history
 * @param attachments the customer's papers, such as a business licence (DOC-10); null in files from
 *     before there were any
 */
public record Customer(
    String number,
    Profile profile,
    @Nullable String owner,
    @Nullable String team,
    @Nullable Origin origin,
    SearchKeys keys,
    @Nullable Edit latestEdit,
    @Nullable List<Attachment> attachments) {

  /** Opens a file. */
  static Change<Customer> register(String id, RegisterCustomer command, Act act) {
    Profile profile = command.profile();
    SearchKeys found = SearchKeys.of(command.number(), profile, command.origin());
    SearchKeys keys = command.onlyFor() == null ? found : found.claimed(command.onlyFor());
    Customer customer =
        new Customer(
            command.number(),
            profile,
            command.owner(),
            command.team(),
            command.origin(),
            keys,
            null,
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
                customer.team,
                profile.customerClass(),
                act.by()));
  }

  /**
   * Replaces the content of the file; the same content once more is no edit. The class is no part
   * of it.
   */
  Change<Customer> edit(String id, Profile typed, Act act) {
    CustomerStep.EDIT.mustStartFrom(stage());
    Profile edited = typed.classed(profile.customerClass());
    List<FieldChange> changes = FieldChange.between(profile, edited);
    if (changes.isEmpty()) {
      return Change.none(this);
    }
    SearchKeys found = SearchKeys.of(number, edited, origin).keepingClaims(keys);
    Edit edit = new Edit(nextEdit(), act.at(), act.by(), null, changes, null);
    return Change.to(new Customer(number, edited, owner, team, origin, found, edit, attachments))
        .raising(changed(id, edited, act))
        .editing();
  }

  private CustomerChanged changed(String id, Profile after, Act act) {
    return new CustomerChanged(
        id,
        after.name(),
        after.kind(),
        after.region(),
        owner,
        team,
        after.customerClass(),
        act.by());
  }

  /**
   * Hands the customer over to another responsible person, or says that the same person works in
   * another team now.
   *
   * @throws RuleViolation when that person is responsible already, in that team
   */
  Change<Customer> handOver(String id, HandOverCustomer command, Act act) {
    CustomerStep.HAND_OVER.mustStartFrom(stage());
    boolean otherTeam = command.team() != null && !command.team().equals(team);
    CustomerRefusal.ALREADY_OWNER.when(command.owner().equals(owner) && !otherTeam);
    Edit edit =
        new Edit(
            nextEdit(),
            act.at(),
            act.by(),
            command.reason(),
            changesOfOwner(command),
            command.openWork());
    Customer after =
        new Customer(
            number, profile, command.owner(), command.team(), origin, keys, edit, attachments);
    return Change.to(after)
        .raising(
            new CustomerOwnerChanged(
                id,
                command.owner(),
                owner,
                command.team(),
                profile.region(),
                command.reason(),
                act.by(),
                OpenWork.text(command.openWork())))
        .editing();
  }

  /**
   * Says how much the customer matters to us, and why; the same class once more is no edit.
   *
   * @param customerClass null takes the class away
   */
  Change<Customer> classify(
      String id, @Nullable CustomerClass customerClass, String reason, Act act) {
    CustomerStep.CLASSIFY.mustStartFrom(stage());
    Profile after = profile.classed(customerClass);
    List<FieldChange> changes = FieldChange.between(profile, after);
    if (changes.isEmpty()) {
      return Change.none(this);
    }
    Edit edit = new Edit(nextEdit(), act.at(), act.by(), reason, changes, null);
    return Change.to(new Customer(number, after, owner, team, origin, keys, edit, attachments))
        .raising(changed(id, after, act))
        .editing();
  }

  /**
   * Erases the people at the customer from the file; that they were erased is remembered, and not
   * what they were (SEC-03).
   *
   * @param reason why nothing needs them any more
   */
  Change<Customer> erasePeople(String id, String reason, Act act) {
    CustomerStep.ERASE_CONTACTS.mustStartFrom(stage());
    Profile after = profile.withoutPeople();
    List<FieldChange> changes = FieldChange.between(profile, after);
    if (changes.isEmpty()) {
      return Change.none(this);
    }
    Edit edit =
        new Edit(nextEdit(), act.at(), act.by(), reason, changes, null).withoutPersonalValues();
    SearchKeys found = SearchKeys.of(number, after, origin).keepingClaims(keys);
    return Change.to(new Customer(number, after, owner, team, origin, found, edit, attachments))
        .raising(changed(id, after, act))
        .editing();
  }

  /** Makes the file found as files are found now; what it says stays the same. */
  public Change<Customer> findable() {
    SearchKeys found = SearchKeys.of(number, profile, origin).keepingClaims(keys);
    return Change.to(
        new Customer(number, profile, owner, team, origin, found, latestEdit, attachments));
  }

  /** The same file with these papers. */
  public Customer with(List<Attachment> these) {
    return new Customer(number, profile, owner, team, origin, keys, latestEdit, these);
  }

  /** Where the file stands. */
  public CustomerStage stage() {
    return CustomerStage.OPEN;
  }

  /** Who sees the file: its owner, who leads the owner's team, and who leads its region. */
  public Belonging belonging() {
    return new Belonging(owner, team, profile.region());
  }

  private List<FieldChange> changesOfOwner(HandOverCustomer command) {
    List<FieldChange> changes = new ArrayList<>();
    changes.add(new FieldChange(Edit.OWNER, owner, command.owner()));
    if (!Objects.equals(team, command.team())) {
      changes.add(new FieldChange(Edit.TEAM, team, command.team()));
    }
    return changes;
  }

  private int nextEdit() {
    return latestEdit == null ? 1 : latestEdit.number() + 1;
  }
}
