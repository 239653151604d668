package io.saleswright.customer.archive;

import io.saleswright.customer.edits.Edit;
import io.saleswright.customer.edits.EditHistory;
import io.saleswright.customer.profile.CustomerClass;
import io.saleswright.customer.profile.Origin;
import io.saleswright.customer.profile.Profile;
import io.saleswright.customer.profile.Texts;
import io.saleswright.customer.responsibility.HandOverCustomer;
import io.saleswright.platform.comment.CommentDesk;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps customers' files: opens, edits and hands them over. What lies outside of a caller's scope
 * does not exist for them; what their roles don't allow is refused before anything is looked up.
 */
public final class CustomerDesk {

  private final Aggregates<Customer> all;
  private final Scoped<Customer> files;
  private final CustomerLookup lookup;
  private final EditHistory history;
  private final CommentDesk<Customer> comments;
  private final CustomerNumbers numbers;

  CustomerDesk(
      Aggregates<Customer> all,
      Scoped<Customer> files,
      CustomerLookup lookup,
      EditHistory history,
      CommentDesk<Customer> comments,
      CustomerNumbers numbers) {
    this.all = all;
    this.files = files;
    this.lookup = lookup;
    this.history = history;
    this.comments = comments;
    this.numbers = numbers;
  }

  /**
   * Opens a file. A salesperson's new customer is their own.
   *
   * @param owner staff id of the responsible person, or null
   * @param team the owner's team, if it is known; the token says it when the caller is the owner
   * @param refuseSimilar whether a customer who seems to be there already is refused
   * @throws NotPermitted when the caller may not open files, or not for somebody else
   * @throws RuleViolation when a similar customer is there and that is to be refused
   */
  public Stored<Customer> register(
      Profile profile,
      @Nullable String owner,
      @Nullable String team,
      boolean refuseSimilar,
      Act act) {
    CustomerStep.REGISTER.mustBeOpenTo(act.caller());
    String responsible = responsible(owner, act.caller());
    String theirTeam = teamOf(responsible, team, act.caller());
    AtomicInteger births = new AtomicInteger();
    return files.create(
        act,
        id -> {
          if (refuseSimilar && all.find(id).isEmpty()) {
            refuseSimilar(id, profile, act.caller());
          }
          // Asked once more, the claim belongs to a customer outside of the caller's scope.
          String onlyFor =
              refuseSimilar && births.getAndIncrement() == 0
                  ? ContactAccess.of(act.caller()).sight()
                  : null;
          return Customer.register(
              id,
              new RegisterCustomer(numbers.next(), profile, responsible, theirTeam, onlyFor, null),
              act);
        });
  }

  /** Opens the file of a customer from another system, or returns the one opened for it before. */
  public Stored<Customer> importCustomer(
      Profile profile, @Nullable String owner, @Nullable String team, Origin origin, Act act) {
    CustomerStep.IMPORT.mustBeOpenTo(act.caller());
    return all.takeOver(
        origin.customerId(),
        act.cause(),
        id ->
            Customer.register(
                id, new RegisterCustomer(numbers.next(), profile, owner, team, null, origin), act));
  }

  /**
   * Replaces the content of a file.
   *
   * @param revision the revision that the caller saw
   * @throws NotFound when there is no such file within the caller's scope
   * @throws NotPermitted when the caller may not edit it
   * @throws StaleRevision when somebody else edited it since
   */
  public Stored<Customer> edit(String id, long revision, Profile profile, Act act) {
    CustomerStep.EDIT.mustBeOpenTo(act.caller());
    ContactAccess contacts = ContactAccess.of(act.caller());
    return files.change(
        id,
        revision,
        act,
        stored -> {
          contacts.mustCoverEditOf(stored.state());
          keepLatestEdit(stored);
          return stored.state().edit(id, profile, act);
        });
  }

  /**
   * Says how much a customer matters to us.
   *
   * @param revision the revision that the caller saw
   * @param customerClass null takes the class away
   * @throws NotFound when there is no such file within the caller's scope
   * @throws NotPermitted when the caller may not say so
   * @throws StaleRevision when somebody else edited the file since
   */
  public Stored<Customer> classify(
      String id, long revision, @Nullable CustomerClass customerClass, String reason, Act act) {
    CustomerStep.CLASSIFY.mustBeOpenTo(act.caller());
    return files.change(
        id,
        revision,
        act,
        stored -> {
          keepLatestEdit(stored);
          return stored.state().classify(id, customerClass, reason, act);
        });
  }

  /**
   * Hands a customer over to another responsible person.
   *
   * @param revision the revision that the caller saw
   * @throws NotFound when there is no such file within the caller's scope
   * @throws NotPermitted when the caller may not hand customers over
   * @throws RuleViolation when that person is responsible already
   * @throws StaleRevision when somebody else edited the file since
   */
  public Stored<Customer> handOver(String id, long revision, HandOverCustomer command, Act act) {
    CustomerStep.HAND_OVER.mustBeOpenTo(act.caller());
    return files.change(
        id,
        revision,
        act,
        stored -> {
          keepLatestEdit(stored);
          return stored.state().handOver(id, command, act);
        });
  }

  /**
   * Erases the people at a customer from file and history, and what our people said about the
   * customer, because nothing needs it any more (SEC-03). Asked for once more it takes what was
   * said since.
   *
   * @param revision the revision that the caller saw
   * @param reason why; never blank
   * @throws NotFound when there is no such file within the caller's scope
   * @throws NotPermitted when the caller may not erase contacts
   * @throws StaleRevision when somebody else edited the file since
   */
  public Stored<Customer> erasePeople(String id, long revision, String reason, Act act) {
    CustomerStep.ERASE_CONTACTS.mustBeOpenTo(act.caller());
    Stored<Customer> erased =
        files.change(
            id,
            revision,
            act,
            stored -> {
              keepLatestEdit(stored);
              history.forgetPeople(id);
              return stored.state().erasePeople(id, reason.strip(), act);
            });
    // Not before it is sure that they are erased; a repeat of the command comes here, too.
    comments.forget(id, act.cause().followUp());
    return erased;
  }

  /** The history gets the edit before the next one takes its place in the file. */
  private void keepLatestEdit(Stored<Customer> stored) {
    Edit latest = stored.state().latestEdit();
    if (latest != null) {
      history.keep(stored.id(), latest);
    }
  }

  private static @Nullable String responsible(@Nullable String owner, Caller caller) {
    if (!ContactAccess.of(caller).isOwnOnly()) {
      return Texts.optional(owner);
    }
    if (owner != null && !owner.equals(caller.staffId())) {
      throw new NotPermitted(
          CustomerStep.HAND_OVER.rule(), "a salesperson's new customer is their own");
    }
    return caller.staffId();
  }

  private static @Nullable String teamOf(
      @Nullable String owner, @Nullable String given, Caller caller) {
    if (owner == null) {
      return null;
    }
    return owner.equals(caller.staffId()) ? caller.team() : Texts.optional(given);
  }

  private void refuseSimilar(String id, Profile profile, Caller caller) {
    List<String> similar =
        lookup.similar(id, profile, caller).stream().map(other -> other.state().number()).toList();
    if (!similar.isEmpty()) {
      throw CustomerRefusal.SIMILAR_CUSTOMER.violation(Map.of("similar", similar));
    }
  }
}
