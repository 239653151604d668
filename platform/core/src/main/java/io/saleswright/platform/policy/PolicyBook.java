package io.saleswright.platform.policy;

import com.mongodb.client.MongoDatabase;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.pulse.Sign;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** All policies of a service. Thread-safe. */
public final class PolicyBook {

  private final PolicyStore store;
  private final InstantSource time;
  private final List<StoredPolicies<?>> policies = new CopyOnWriteArrayList<>();

  /**
   * @param database the service's database; policies lie in its collection {@code policies}
   * @param time gives the moment at which a version is made
   */
  public PolicyBook(MongoDatabase database, InstantSource time) {
    this.store = new PolicyStore(database);
    this.time = time;
  }

  /**
   * Opens a policy of the service; done once, at start.
   *
   * @throws IllegalStateException when the shipped or the stored values are not valid, or the name
   *     is taken
   */
  public <P extends Record> Policies<P> open(PolicyDefinition<P> definition) {
    if (policies.stream().anyMatch(other -> named(other, definition.name()))) {
      throw new IllegalStateException("policy " + definition.name() + " is declared twice");
    }
    StoredPolicies<P> opened = new StoredPolicies<>(definition, store, time);
    policies.add(opened);
    return opened;
  }

  /**
   * Looks for versions that other instances made, so that readers never wait for the store. While
   * the store can't be reached the last versions read stay in force.
   */
  void refresh() {
    policies.forEach(StoredPolicies::refresh);
  }

  /** What shows that another instance made a version that is not known here. */
  List<Sign> laterVersions() {
    return policies.isEmpty()
        ? List.of()
        : List.of(store.anyOf(policies.stream().map(StoredPolicies::next).toList()));
  }

  /** The policies, in the order in which they were opened. */
  List<StoredPolicies<?>> all() {
    return policies;
  }

  /**
   * @throws NotFound when there is no policy of this name
   */
  StoredPolicies<?> get(String name) {
    return policies.stream()
        .filter(policy -> named(policy, name))
        .findFirst()
        .orElseThrow(() -> new NotFound("policy"));
  }

  private static boolean named(StoredPolicies<?> policy, String name) {
    return policy.definition().name().equals(name);
  }
}
