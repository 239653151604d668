package io.saleswright.customer.archive;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The desk that keeps customers' files. What lies outside of a caller's scope does not exist for
 * him; what his roles don't allow is refused before anything is looked up.
 */
@Service
public class CustomerDesk {

  private static final int MOST_SIMILAR = 10;

  private final Aggregates<Customer> files;
  private final Customers customers;
  private final EditHistory history;
  private final CustomerNumbers numbers;

  CustomerDesk(
      Aggregates<Customer> files,
      Customers customers,
      EditHistory history,
      CustomerNumbers numbers) {
    this.files = files;
    this.customers = customers;
    this.history = history;
    this.numbers = numbers;
  }

  /**
   * Opens a file. A salesperson's new customer is his own.
   *
   * @param owner staff id of the responsible person, or null
   * @param refuseSimilar whether a customer who seems to be there already is refused
   * @throws NotPermitted when the caller may not open files, or not for somebody else
   * @throws RuleViolation when a similar customer is there and that is to be refused
   */
  public Stored<Customer> register(
      Profile profile, @Nullable String owner, boolean refuseSimilar, Caller caller, Cause cause) {
    Rights rights = Rights.of(caller);
    rights.mustRegister();
    String responsible = responsible(owner, caller, rights);
    return files.create(
        cause,
        id -> {
          if (refuseSimilar && files.find(id).isEmpty()) {
            refuseSimilar(id, profile, caller);
          }
          return Customer.register(id, command(profile, responsible, null, cause));
        });
  }

  /** Opens the file of a customer from another system, or returns the one opened for it before. */
  public Stored<Customer> importCustomer(
      Profile profile, @Nullable String owner, Origin origin, Caller caller, Cause cause) {
    Rights.of(caller).mustImport();
    return files.takeOver(
        origin.customerId(),
        cause,
        id -> Customer.register(id, command(profile, owner, origin, cause)));
  }

  /**
   * Replaces the content of a file.
   *
   * @param revision the revision that the caller saw
   * @throws NotFound when there is no such file within the caller's scope
   * @throws NotPermitted when the caller may not edit it
   * @throws StaleRevision when somebody else edited it since
   */
  public Stored<Customer> edit(
      String id, long revision, Profile profile, Caller caller, Cause cause) {
    Rights rights = Rights.of(caller);
    rights.mustRegister();
    find(id, caller);
    return files.change(
        id,
        revision,
        cause,
        stored -> {
          rights.mustEdit(stored.state());
          keepLatestEdit(stored);
          return stored.state().edit(id, new EditCustomer(profile, cause.by(), cause.at()));
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
  public Stored<Customer> handOver(
      String id, long revision, String owner, String reason, Caller caller, Cause cause) {
    Rights.of(caller).mustHandOver();
    find(id, caller);
    HandOverCustomer command = new HandOverCustomer(owner, reason, cause.by(), cause.at());
    return files.change(
        id,
        revision,
        cause,
        stored -> {
          keepLatestEdit(stored);
          return stored.state().handOver(id, command);
        });
  }

  /**
   * A file that the caller may see.
   *
   * @throws NotFound when there is none within his scope
   * @throws NotPermitted when he may not read files at all
   */
  public Stored<Customer> see(String id, Caller caller) {
    Rights.of(caller).mustRead();
    return find(id, caller);
  }

  /**
   * The files that the caller looks for, newest first.
   *
   * @param typed words to be found in the file, or null
   */
  public List<Stored<Customer>> search(
      @Nullable String typed,
      @Nullable String region,
      @Nullable String owner,
      Caller caller,
      Slice slice) {
    Rights rights = Rights.of(caller);
    rights.mustList();
    return customers.newestFirst(CustomerQuery.of(typed, region, owner, rights), slice);
  }

  /** Other customers within the caller's scope who share a name, phone or e-mail address. */
  public List<Stored<Customer>> similar(String id, Profile profile, Caller caller) {
    return customers
        .sharing(SearchKeys.marksOf(profile), Rights.of(caller).contactScope(), MOST_SIMILAR + 1)
        .stream()
        .filter(other -> !other.id().equals(id))
        .limit(MOST_SIMILAR)
        .toList();
  }

  /**
   * Who changed what in a file, newest first.
   *
   * @param before number below which to begin
   */
  public List<Edit> edits(String id, int before, int limit, Caller caller) {
    Rights.of(caller).mustReadHistory();
    Edit latest = find(id, caller).state().latestEdit();
    if (latest == null) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>();
    if (latest.number() < before) {
      edits.add(latest);
    }
    edits.addAll(history.before(id, Math.min(before, latest.number()), limit));
    return edits.stream().limit(limit).toList();
  }

  private Stored<Customer> find(String id, Caller caller) {
    Stored<Customer> stored = files.get(id);
    Rights.of(caller).mustSee(stored.state());
    return stored;
  }

  /** The history gets the edit before the next one takes its place in the file. */
  private void keepLatestEdit(Stored<Customer> stored) {
    Edit latest = stored.state().latestEdit();
    if (latest != null) {
      history.keep(stored.id(), latest);
    }
  }

  private RegisterCustomer command(
      Profile profile, @Nullable String owner, @Nullable Origin origin, Cause cause) {
    return new RegisterCustomer(numbers.next(), profile, owner, origin, cause.by());
  }

  private static @Nullable String responsible(
      @Nullable String owner, Caller caller, Rights rights) {
    if (!rights.ownsWhatHeRegisters()) {
      return Texts.optional(owner);
    }
    if (owner != null && !owner.equals(caller.staffId())) {
      throw new NotPermitted("CUS-24", "a salesperson's new customer is his own");
    }
    return caller.staffId();
  }

  private void refuseSimilar(String id, Profile profile, Caller caller) {
    List<String> similar =
        similar(id, profile, caller).stream().map(other -> other.state().number()).toList();
    if (!similar.isEmpty()) {
      throw new RuleViolation(
          "CUS-01",
          "similar-customer",
          "A customer with this name, phone or e-mail address is there already",
          Map.of("similar", similar));
    }
  }
}
