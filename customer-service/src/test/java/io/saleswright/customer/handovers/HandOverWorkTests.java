package io.saleswright.customer.handovers;

import static io.saleswright.customer.fixtures.Requests.company;
import static io.saleswright.customer.fixtures.Requests.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.customer.archive.CustomerSearch;
import io.saleswright.customer.archive.HandOvers;
import io.saleswright.customer.responsibility.HandOverCustomer;
import io.saleswright.customer.responsibility.OpenWork;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.platform.security.Scoped;
import io.saleswright.testkit.RunningService;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What a crash, or a decision on very many, leaves is carried out by the sweep (CUS-24). Here two
 * are many; the sweep is the service's own.
 */
class HandOverWorkTests extends RunningService {

  private static final int AT_ONCE = 2;

  @Autowired private Aggregates<HandOver> decisions;
  @Autowired private Scoped<HandOver> scoped;
  @Autowired private HandOverSearch search;
  @Autowired private CustomerSearch customers;
  @Autowired private Leavers leavers;
  @Autowired private HandOvers files;
  @Autowired private List<UnfinishedWork> sweeps;

  private final String former = "S-" + uniqueName();
  private final String next = "S-" + uniqueName();

  @Test
  void whatIsLeftIsCarriedOutLater() {
    List<String> theirs = Stream.generate(this::registered).limit(AT_ONCE + 1).toList();

    Stored<HandOver> decided = decide();
    assertThat(decided.state().stage()).isEqualTo(HandOverStage.RUNNING);
    assertThat(theirs.stream().filter(id -> owner(id).equals(next))).hasSize(AT_ONCE);

    sweep().finish(decided.id(), Cause.internal("customer", CLOCK.instant()));

    HandOver done = decisions.get(decided.id()).state();
    assertThat(done.stage()).isEqualTo(HandOverStage.DONE);
    assertThat(done.moved()).isEqualTo(theirs.size());
    assertThat(theirs).allSatisfy(id -> assertThat(owner(id)).isEqualTo(next));
  }

  @Test
  void whomSomebodyWaitsForAreDoneAtOnce() {
    Stream.generate(this::registered).limit(AT_ONCE).toList();

    assertThat(decide().state().stage()).isEqualTo(HandOverStage.DONE);
  }

  private Stored<HandOver> decide() {
    HandOverDesk desk =
        new HandOverDesk(
            scoped,
            search,
            customers,
            leavers,
            new HandOverWork(decisions, search, files, AT_ONCE));
    Caller supervisor = new Caller("sup-1", "sup-1", Set.of("support-supervisor"), null, null);
    return desk.decide(
        former,
        new HandOverCustomer(next, "T-2", "leaves the company", OpenWork.MOVE),
        Act.of(supervisor, CLOCK.instant(), null, Trace.start(CLOCK.instant())));
  }

  private UnfinishedWork sweep() {
    return sweeps.stream()
        .filter(work -> work.name().equals("unfinished hand-overs"))
        .findFirst()
        .orElseThrow();
  }

  private String registered() {
    return as("sales-support")
        .post("/api/customers", company(new Belonging(former, null, "South")))
        .expect(201)
        .id();
  }

  private String owner(String id) {
    return as("support-supervisor").get("/api/customers/" + id).expect(200).text("/owner");
  }
}
