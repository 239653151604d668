package io.saleswright.complaint.statistics.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.complaint.fixtures.RunningServiceCases;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.security.DataScope.Belonging;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures are of all or of none: a part is never reckoned as if it were all (CMP-20). */
class MongoStatisticsTests extends RunningServiceCases {

  @Autowired private EnvelopeStore<Complaint> complaints;
  @Autowired private EnvelopeStore<ServiceCase> cases;

  @Test
  void moreThanCanBeReckonedIsRefused() {
    String rep = unique("rep");
    String customer = aCustomer(new Belonging(rep, null, "east"), null);
    aCase(customer);
    aServiceCase(customer);
    aServiceCase(customer);
    Caller owner = new Caller(rep, rep, Set.of("sales-rep"), null, null);
    Instant from = CLOCK.instant().minus(Duration.ofDays(1));
    Instant to = CLOCK.instant().plus(Duration.ofDays(1));

    // The probe of the fixture is a complaint of the customer, too.
    MongoStatistics enough = new MongoStatistics(complaints, cases, 2);
    assertThat(enough.accepted(from, to, owner)).hasSize(2);
    assertThat(enough.recorded(from, to, owner)).hasSize(2);
    MongoStatistics less = new MongoStatistics(complaints, cases, 1);
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> less.accepted(from, to, owner))
        .satisfies(refused -> assertThat(refused.errors().getFirst().field()).isEqualTo("to"));
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> less.recorded(from, to, owner));
  }
}
