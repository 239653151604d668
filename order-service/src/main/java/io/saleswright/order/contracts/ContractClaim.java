package io.saleswright.order.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one order asked of its contract, and got.
 *
 * @param orderId the order
 * @param revision the revision of the order that asked
 * @param ask what it wants, where that was stored before asks were kept beside the account; null
 *     otherwise
 * @param state the answer
 * @param held what an earlier revision holds while this one is not settled, and in what was stored
 *     before asks were kept beside the account; null otherwise: it holds what it asked for, once
 *     that is settled
 * @param differences why it got nothing
 * @param version version of the contract by which it was judged; null while that is not known
 * @param answered whether the order knows the answer, and was seen to need it after it asked
 * @param at when it asked
 */
public record ContractClaim(
    String orderId,
    long revision,
    @Nullable OrderAsk ask,
    State state,
    @Nullable Taken held,
    List<Difference> differences,
    @Nullable Long version,
    boolean answered,
    Instant at) {

  public ContractClaim {
    differences = List.copyOf(differences);
  }

  /** The answer to an order. */
  public enum State {
    /** The contract is not known here: news of it may be on its way. */
    UNCONFIRMED,
    COVERED,
    DIFFERS,
    /** It differs, and the sales manager let it go on all the same. */
    EXEMPT
  }

  /** What it holds of the contract. Somebody else's contract loses nothing by an exemption. */
  Taken takes(Asks asks) {
    if (held != null) {
      return held;
    }
    boolean all = state == State.COVERED || state == State.EXEMPT && !isOfAnother();
    return all ? Taken.by(asks.of(this)) : Taken.NOTHING;
  }

  /** Whether the contract is another customer's. */
  public boolean isOfAnother() {
    return differences.stream().anyMatch(found -> found.kind() == Difference.Kind.CUSTOMER);
  }

  ContractClaim covered(long byVersion) {
    return judged(State.COVERED, null, List.of(), byVersion);
  }

  /** What it held before stays: those goods may be in the making. */
  ContractClaim differing(List<Difference> found, long byVersion) {
    return judged(State.DIFFERS, held, found, byVersion);
  }

  /** It takes what it wants, whether or not there is room; of its own customer's contract. */
  ContractClaim exempted() {
    return new ContractClaim(
        orderId, revision, ask, State.EXEMPT, null, differences, version, answered, at);
  }

  ContractClaim withAnswered(boolean known) {
    return new ContractClaim(orderId, revision, ask, state, held, differences, version, known, at);
  }

  private ContractClaim judged(
      State result, @Nullable Taken holding, List<Difference> found, long byVersion) {
    return new ContractClaim(
        orderId, revision, ask, result, holding, found, byVersion, answered, at);
  }
}
