package io.saleswright.customer.archive;

/** Whose customers somebody may see; the others do not exist for him (CUS-33, SEC-02). */
public sealed interface Scope {

  /** Whether a customer lies inside. */
  boolean covers(Customer customer);

  /** Every customer. */
  record All() implements Scope {

    @Override
    public boolean covers(Customer customer) {
      return true;
    }
  }

  /** No customer. */
  record None() implements Scope {

    @Override
    public boolean covers(Customer customer) {
      return false;
    }
  }

  /**
   * The customers that one person is responsible for.
   *
   * @param staffId the person
   */
  record Own(String staffId) implements Scope {

    @Override
    public boolean covers(Customer customer) {
      return staffId.equals(customer.owner());
    }
  }

  /**
   * The customers of one region, and those elsewhere that the person is responsible for.
   *
   * @param staffId the person
   * @param region the region
   */
  record OwnAndRegion(String staffId, String region) implements Scope {

    @Override
    public boolean covers(Customer customer) {
      return staffId.equals(customer.owner()) || region.equals(customer.profile().region());
    }
  }
}
