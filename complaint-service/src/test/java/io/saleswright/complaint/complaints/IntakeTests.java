package io.saleswright.complaint.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.complaint.customers.Customers;
import io.saleswright.complaint.customers.KnownCustomer;
import io.saleswright.complaint.fixtures.RunningComplaints;
import io.saleswright.complaint.goods.KnownGoods;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.matter.Arrival;
import io.saleswright.complaint.matter.Channel;
import io.saleswright.complaint.matter.Complainant;
import io.saleswright.complaint.matter.ComplaintKind;
import io.saleswright.complaint.matter.Goods;
import io.saleswright.complaint.matter.Matter;
import io.saleswright.complaint.matter.Severity;
import io.saleswright.complaint.rules.ComplaintRules;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IntakeTests extends RunningComplaints {

  @Autowired private Aggregates<Complaint> complaints;
  @Autowired private ComplaintNumbers numbers;
  @Autowired private Customers customers;
  @Autowired private KnownGoods goods;
  @Autowired private ComplaintSearch search;
  @Autowired private Supplier<ComplaintRules> rules;

  /** The news is applied after the look for the customer, and finds no complaint to settle. */
  @Test
  void newsThatComesDuringTheIntakeIsNotMissed() {
    String customer = unique("customer");
    Customers late = new LateCustomers(customers);
    Intake intake = new Intake(complaints, numbers, late, goods, search, rules);

    Stored<Complaint> opened =
        intake.openOnce(
            unique("complaint"), customer, matter(), Cause.internal("test", CLOCK.instant()));

    Complainant complainant = opened.state().complainant();
    assertThat(complainant.name()).isEqualTo("Hua Xia");
    assertThat(complaints.get(opened.id()).state().complainant()).isEqualTo(complainant);
  }

  private static Matter matter() {
    return new Matter(
        ComplaintKind.QUALITY,
        Severity.MINOR,
        "It rattles",
        null,
        Goods.NONE,
        null,
        new Arrival(Channel.PHONE, CLOCK.instant(), "DEMO-sales-support"));
  }

  /** Tells of a customer when somebody has just looked for them in vain. */
  private record LateCustomers(Customers copy) implements Customers {

    @Override
    public KnownCustomer find(String id) {
      KnownCustomer found = copy.find(id);
      copy.learn(new KnownCustomer(id, "Hua Xia", "east", REP.owner(), REP.team(), null), 1);
      return found;
    }

    @Override
    public void learn(KnownCustomer told, long sequence) {
      copy.learn(told, sequence);
    }

    @Override
    public void learnOwner(String id, String owner, @Nullable String team, long sequence) {
      copy.learnOwner(id, owner, team, sequence);
    }
  }
}
