package io.saleswright.platform.policy;

import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.approval.ChainStep;
import io.saleswright.platform.approval.Turn;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tries a policy that is not in force on documents that were decided before, so that somebody can
 * see what it would change. A service declares one as a bean for each of its policies that can be
 * tried.
 *
 * @param <P> the record whose components are the rules
 */
public interface PolicyTrial<P extends Record> {

  /** Name of the policy. */
  String policy();

  /**
   * The documents that would have gone another way; nothing is changed.
   *
   * @param changed the policy as it would be
   * @param since documents from this moment on are tried
   * @param limit tries at most so many, newest first
   */
  Result tried(P changed, Instant since, int limit);

  /**
   * What a trial found.
   *
   * @param tried how many documents were tried
   * @param divergences those that would have gone another way, newest first
   */
  record Result(int tried, List<Divergence> divergences) {

    private static final int ANY_VERSION = 0;

    public Result {
      divergences = List.copyOf(divergences);
    }

    /**
     * Sends what was submitted through a changed chain.
     *
     * @param papers newest first
     */
    public static Result of(List<Paper> papers, List<ChainStep> changed) {
      Chain chain = new Chain(ANY_VERSION, changed);
      List<Divergence> divergences =
          papers.stream().flatMap(paper -> Divergence.of(paper, chain).stream()).toList();
      return new Result(papers.size(), divergences);
    }

    /** Both together, for a policy with two chains. */
    public Result and(Result other) {
      List<Divergence> all = new ArrayList<>(divergences);
      all.addAll(other.divergences);
      return new Result(tried + other.tried, all);
    }
  }

  /**
   * What was submitted to a chain.
   *
   * @param id its identity
   * @param number how people call it
   * @param approval how it went
   */
  record Paper(String id, String number, Approval approval) {

    /**
     * What was submitted of one kind of document.
     *
     * @param documents in their order
     * @param number how people call one
     * @param approval how one went; each was submitted
     * @throws NullPointerException when a document was not
     */
    public static <S> List<Paper> of(
        List<Stored<S>> documents,
        Function<S, String> number,
        Function<S, @Nullable Approval> approval) {
      return documents.stream()
          .map(stored ->
              new Paper(
                  stored.id(),
                  number.apply(stored.state()),
                  Objects.requireNonNull(approval.apply(stored.state()))))
          .toList();
    }
  }

  /**
   * A document that would have gone another way.
   *
   * @param id its identity
   * @param number how people call it
   * @param went the steps that it had to pass, in order
   * @param wouldGo the steps that it would have to pass
   */
  record Divergence(String id, String number, List<String> went, List<String> wouldGo) {

    public Divergence {
      went = List.copyOf(went);
      wouldGo = List.copyOf(wouldGo);
    }

    private static Optional<Divergence> of(Paper paper, Chain changed) {
      Approval approval = paper.approval();
      List<String> went = approval.turns().stream().map(Turn::name).toList();
      List<String> wouldGo =
          changed.stepsFor(approval.submission()).stream().map(ChainStep::name).toList();
      return went.equals(wouldGo)
          ? Optional.empty()
          : Optional.of(new Divergence(paper.id(), paper.number(), went, wouldGo));
    }
  }
}
