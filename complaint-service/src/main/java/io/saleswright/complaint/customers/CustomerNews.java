package io.saleswright.complaint.customers;

import io.saleswright.platform.kernel.Cause;
import java.util.List;

/** Takes over what is told of customers, into the copy first and then into what follows them. */
public final class CustomerNews {

  private final Customers customers;
  private final List<CustomerFollower> followers;

  CustomerNews(Customers customers, List<CustomerFollower> followers) {
    this.customers = customers;
    this.followers = List.copyOf(followers);
  }

  /**
   * The customer service told of a customer.
   *
   * @param sequence number of the event
   */
  public void customer(KnownCustomer told, long sequence, Cause cause) {
    customers.learn(told, sequence);
    KnownCustomer known = customers.find(told.id());
    followers.forEach(follower -> follower.settle(known, cause));
  }

  /**
   * A customer has another owner.
   *
   * @param sequence number of the event
   */
  public void owner(OwnerChange told, long sequence, Cause cause) {
    customers.learnOwner(told.customerId(), told.owner(), told.team(), sequence);
    KnownCustomer known = customers.find(told.customerId());
    followers.forEach(follower -> follower.handOver(told, known, cause));
  }
}
