package io.saleswright.customer.archive;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a caller may do with customers' files, by his roles. Whoever edits a file sees all of it,
 * because an edit replaces what was seen.
 */
public final class Rights {

  private static final String CHANGES = "CUS-08";
  private static final String RESPONSIBLE = "CUS-24";
  private static final String CONFIDENTIAL = "CUS-33";

  private static final Set<String> SALESPEOPLE = Set.of("sales-rep", "account-manager");
  private static final Set<String> INSIDE_SALES = Set.of("sales-support", "support-supervisor");
  private static final String SALES_MANAGER = "sales-manager";
  private static final Set<String> MANAGERS = Set.of(SALES_MANAGER);
  private static final Set<String> LEADERSHIP = Set.of("vp-sales", "general-manager");
  private static final Set<String> OUTSIDE_OF_SALES =
      Set.of("finance", "finance-head", "customer-service", "auditor");

  private static final Set<String> EDITORS = all(SALESPEOPLE, INSIDE_SALES, MANAGERS);
  private static final Set<String> LISTERS =
      all(SALESPEOPLE, INSIDE_SALES, MANAGERS, LEADERSHIP, OUTSIDE_OF_SALES);
  private static final Set<String> READERS = all(LISTERS, Set.of("warehouse"));
  private static final Set<String> HISTORIANS =
      all(SALESPEOPLE, INSIDE_SALES, MANAGERS, LEADERSHIP, Set.of("auditor"));
  private static final Set<String> HANDING_OVER = Set.of("support-supervisor", SALES_MANAGER);
  private static final Set<String> COUNTING =
      all(
          MANAGERS,
          LEADERSHIP,
          Set.of("support-supervisor", "finance-head", "auditor", "migration"));

  private final Caller caller;

  private Rights(Caller caller) {
    this.caller = caller;
  }

  public static Rights of(Caller caller) {
    return new Rights(caller);
  }

  /** Whose files the caller may see, apart from contacts. */
  public Scope scope() {
    boolean everywhere = hasAny(OUTSIDE_OF_SALES) || caller.has("warehouse");
    return everywhere ? new Scope.All() : contactScope();
  }

  /**
   * Whose contacts the caller may see: the owner and his line, and inside sales. A sales manager's
   * line is his region, if he leads one, else everybody.
   */
  public Scope contactScope() {
    if (hasAny(INSIDE_SALES) || hasAny(LEADERSHIP)) {
      return new Scope.All();
    }
    if (caller.has(SALES_MANAGER)) {
      String region = caller.region();
      return region == null ? new Scope.All() : new Scope.OwnAndRegion(caller.staffId(), region);
    }
    return hasAny(SALESPEOPLE) ? new Scope.Own(caller.staffId()) : new Scope.None();
  }

  /**
   * @throws NotPermitted when none of the caller's roles lets him read files
   */
  public void mustRead() {
    must(CONFIDENTIAL, READERS);
  }

  /**
   * @throws NotPermitted when none of the caller's roles lets him list files or what was bought
   */
  public void mustList() {
    must(CONFIDENTIAL, LISTERS);
  }

  /**
   * @throws NotPermitted when none of the caller's roles lets him see who changed what
   */
  public void mustReadHistory() {
    must(CHANGES, HISTORIANS);
  }

  /**
   * @throws NotPermitted when none of the caller's roles lets him see figures of all customers
   */
  public void mustReadFigures() {
    must(CONFIDENTIAL, COUNTING);
  }

  /**
   * @throws NotPermitted when none of the caller's roles lets him open files
   */
  public void mustRegister() {
    must(CHANGES, EDITORS);
  }

  /**
   * @throws NotPermitted when none of the caller's roles lets him import
   */
  public void mustImport() {
    must("SEC-02", Set.of("migration"));
  }

  /**
   * @throws NotPermitted when none of the caller's roles lets him edit this file
   */
  public void mustEdit(Customer customer) {
    must(CHANGES, EDITORS);
    if (!contactScope().covers(customer)) {
      throw new NotPermitted(CHANGES, "this file is edited by its owner and inside sales");
    }
  }

  /**
   * @throws NotPermitted when none of the caller's roles lets him hand customers over
   */
  public void mustHandOver() {
    must(RESPONSIBLE, HANDING_OVER);
  }

  /**
   * @throws NotFound when the file lies outside of what the caller may see
   */
  void mustSee(Customer customer) {
    if (!scope().covers(customer)) {
      throw new NotFound("customer");
    }
  }

  /** Whether a customer whom the caller registers is his own: he is a salesperson, no more. */
  boolean ownsWhatHeRegisters() {
    return contactScope() instanceof Scope.Own;
  }

  private void must(String rule, Set<String> roles) {
    caller.mustHaveAny(rule, roles.toArray(String[]::new));
  }

  private boolean hasAny(Set<String> roles) {
    return roles.stream().anyMatch(caller::has);
  }

  @SafeVarargs
  private static Set<String> all(Set<String>... groups) {
    Set<String> all = new TreeSet<>();
    for (Set<String> group : groups) {
      all.addAll(group);
    }
    return all;
  }
}
