package io.saleswright.customer.archive;

import io.saleswright.customer.edits.Edit;
import io.saleswright.customer.edits.EditHistory;
import io.saleswright.customer.edits.Tenure;
import io.saleswright.customer.profile.CustomerClass;
import io.saleswright.customer.profile.CustomerKind;
import io.saleswright.customer.profile.Profile;
import io.saleswright.customer.search.CustomerQuery;
import io.saleswright.customer.search.Marks;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows customers' files to people. What lies outside of a caller's scope does not exist for them;
 * what their roles don't allow is refused before anything is looked up.
 */
public final class CustomerLookup {

  private static final int MOST_SIMILAR = 10;

  private static final Trials<CustomerStep, Customer, ContactAccess> TRIALS =
      Trials.<CustomerStep, Customer, ContactAccess>of(CustomerStep.class)
          .trying(
              CustomerStep.EDIT, (stored, contacts, _) -> contacts.mustCoverEditOf(stored.state()))
          .trying(
              CustomerStep.HAND_OVER,
              (stored, _, _) -> CustomerStep.HAND_OVER.mustStartFrom(stored.state().stage()))
          .trying(
              CustomerStep.CLASSIFY,
              (stored, _, _) -> CustomerStep.CLASSIFY.mustStartFrom(stored.state().stage()))
          .trying(
              CustomerStep.ERASE_CONTACTS,
              (stored, _, _) -> CustomerStep.ERASE_CONTACTS.mustStartFrom(stored.state().stage()))
          .trying(
              CustomerStep.ATTACH,
              (stored, _, _) -> CustomerStep.ATTACH.mustStartFrom(stored.state().stage()))
          .trying(
              CustomerStep.DETACH,
              (stored, _, _) -> CustomerStep.DETACH.mustStartFrom(stored.state().stage()))
          .complete();

  private final Scoped<Customer> files;
  private final CustomerSearch search;
  private final EditHistory history;

  CustomerLookup(Scoped<Customer> files, CustomerSearch search, EditHistory history) {
    this.files = files;
    this.search = search;
    this.history = history;
  }

  /**
   * A file that the caller may see.
   *
   * @throws NotFound when there is none within their scope
   * @throws NotPermitted when they may not read files at all
   */
  public Stored<Customer> get(String id, Caller caller) {
    CustomerStep.READ.mustBeOpenTo(caller);
    return files.get(id, caller);
  }

  /** What the caller could do with a file now. */
  public List<Answer> steps(Stored<Customer> stored, Act act) {
    return TRIALS.of(stored, ContactAccess.of(act.caller()), act);
  }

  /**
   * The files that the caller looks for, as the slice is sorted. Contacts are searched only if the
   * caller sees them of all customers that they see, because a hit would give a contact away.
   *
   * @param typed words to be found in the file; null for any file
   * @param region the sales region; null for any
   * @param owner staff id of the responsible person; null for any
   * @param kind what the customer is to us; null for any
   * @param channel the sales channel; null for any
   * @param customerClass the customer's class; null for any
   * @throws NotPermitted when the caller may not list files
   */
  public List<Stored<Customer>> list(
      @Nullable String typed,
      @Nullable String region,
      @Nullable String owner,
      @Nullable CustomerKind kind,
      @Nullable String channel,
      @Nullable CustomerClass customerClass,
      Caller caller,
      Slice slice) {
    CustomerStep.LIST.mustBeOpenTo(caller);
    boolean contactsToo = ContactAccess.of(caller).isUnlimited();
    return search.list(
        CustomerQuery.of(typed, region, owner, kind, channel, customerClass, contactsToo),
        caller,
        slice);
  }

  /**
   * Other customers who share a name, phone or e-mail address, among those whose contacts the
   * caller sees.
   */
  public List<Stored<Customer>> similar(String id, Profile profile, Caller caller) {
    return ContactAccess.of(caller)
        .reader()
        .map(reader -> search.sharing(Marks.of(profile), reader, MOST_SIMILAR + 1))
        .orElse(List.of())
        .stream()
        .filter(other -> !other.id().equals(id))
        .limit(MOST_SIMILAR)
        .toList();
  }

  /**
   * Who changed what in a file, newest first. Values that the file hides from the caller are hidden
   * here as well (CUS-33).
   *
   * @param before number below which to begin
   * @throws NotFound when there is no such file within the caller's scope
   * @throws NotPermitted when the caller may not see who changed what
   */
  public List<Edit> edits(String id, int before, int limit, Caller caller) {
    CustomerStep.READ_EDITS.mustBeOpenTo(caller);
    Customer customer = files.get(id, caller).state();
    Edit latest = customer.latestEdit();
    if (latest == null) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>();
    if (latest.number() < before) {
      edits.add(latest);
    }
    edits.addAll(history.before(id, Math.min(before, latest.number()), limit));
    boolean inFull = ContactAccess.of(caller).includes(customer);
    return edits.stream()
        .limit(limit)
        .map(edit -> inFull ? edit : edit.withoutPersonalValues())
        .toList();
  }

  /**
   * Who was responsible for a customer, the present one first (CUS-24).
   *
   * @throws NotFound when there is no such file within the caller's scope
   * @throws NotPermitted when the caller may not see who changed what
   */
  public List<Tenure> owners(String id, Caller caller) {
    CustomerStep.READ_EDITS.mustBeOpenTo(caller);
    Stored<Customer> file = files.get(id, caller);
    List<Edit> handOvers = new ArrayList<>();
    Edit latest = file.state().latestEdit();
    if (latest != null && latest.isHandOver()) {
      handOvers.add(latest);
    }
    history.handOvers(id).stream()
        .filter(edit -> latest == null || edit.number() < latest.number())
        .forEach(handOvers::add);
    Tenure present =
        Tenure.sinceRegistration(
            file.state().owner(), file.state().team(), file.createdAt(), file.createdBy());
    return Tenure.backFrom(present, handOvers);
  }
}
