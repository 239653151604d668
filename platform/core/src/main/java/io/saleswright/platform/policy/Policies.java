package io.saleswright.platform.policy;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.OutcomeUnknown;
import io.saleswright.platform.kernel.StaleRevision;
import java.time.Instant;
import java.util.List;

/**
 * One policy of a service, with its history. Thread-safe.
 *
 * @param <P> the record whose components are the rules
 */
public interface Policies<P extends Record> {

  /** What the policy is called and who may change it. */
  PolicyDefinition<P> definition();

  /**
   * The version in force, from memory: never waits for the store. Another instance's change arrives
   * within the refresh interval; while the store can't be reached, the last version read holds.
   */
  PolicyVersion<P> current();

  /**
   * An earlier version, to explain or repeat a decision.
   *
   * @throws NotFound when there never was one
   */
  PolicyVersion<P> at(int version);

  /**
   * The version that was in force at a moment, to judge a fact by the rules of its day.
   *
   * @throws NotFound when the policy came into being later
   */
  PolicyVersion<P> validAt(Instant moment);

  /** Every version as it is kept, newest first. */
  List<PolicyRecord> history();

  /**
   * Makes a new version, in force at once. Values equal to those in force make none.
   *
   * @return the version in force afterwards
   * @throws NotPermitted when the caller has no role that may, or sees less than all regions
   * @throws StaleRevision when somebody changed the policy since the expected version
   * @throws InvalidInput when a key is unknown or a value doesn't fit; every error names its key
   *     and the requirement; nothing is stored
   * @throws OutcomeUnknown when the store did not answer in time
   */
  PolicyVersion<P> change(PolicyEdit edit, Caller by);
}
