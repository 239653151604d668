package io.saleswright.customer.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.customer.edits.Edit;
import io.saleswright.customer.edits.FieldChange;
import io.saleswright.customer.fixtures.Profiles;
import io.saleswright.customer.profile.CustomerKind;
import io.saleswright.customer.profile.Profile;
import io.saleswright.customer.responsibility.HandOverCustomer;
import io.saleswright.customer.responsibility.OpenWork;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CustomerTests {

  private static final Act REP = Files.by("rep-1");
  private static final Act MANAGER = Files.by("manager");

  @Test
  void registrationSaysWhoIsResponsible() {
    Change<Customer> registration = Files.registered(Profiles.company("华夏家居有限公司"), "rep-1", "T-1");

    assertThat(registration.events())
        .containsExactly(
            new CustomerRegistered(
                Files.ID,
                Files.NUMBER,
                "华夏家居有限公司",
                CustomerKind.COMPANY,
                "South",
                "rep-1",
                "T-1",
                null,
                "sales-support-1"));
    assertThat(registration.state().latestEdit()).isNull();
  }

  @Test
  void eventsCarryNoPersonalData() {
    Change<Customer> registration = Files.registered(Profiles.dealer("东方专卖店"), "rep-1", null);

    assertThat(registration.events().toString())
        .doesNotContain("王强", "5555", "778899", "wq@", "南京路");
  }

  @Test
  void editRemembersOldAndNewValue() {
    Customer customer = Files.owned(Profiles.company("华夏家居"), "rep-1");

    Change<Customer> change =
        customer.edit(
            Files.ID, Profiles.withPhone(Profiles.company("华夏家居集团"), "0755-1234 5678"), REP);

    assertThat(change.edited()).isTrue();
    assertThat(change.events())
        .containsExactly(
            new CustomerChanged(
                Files.ID, "华夏家居集团", CustomerKind.COMPANY, "South", "rep-1", null, null, "rep-1"));
    Edit made = change.state().latestEdit();
    assertThat(made.number()).isEqualTo(1);
    assertThat(made.by()).isEqualTo("rep-1");
    assertThat(made.at()).isEqualTo(Files.NOON);
    assertThat(made.changes())
        .containsExactly(
            new FieldChange("name", "华夏家居", "华夏家居集团"),
            new FieldChange("contacts[0].phone", "0755-8888 6666", "0755-1234 5678"));
  }

  @Test
  void editRemembersWhatWasTakenAway() {
    Customer customer = Files.owned(Profiles.dealer("东方专卖店"), "rep-1");
    Profile asCompany =
        new Profile("东方专卖店", CustomerKind.COMPANY, "East", List.of(), List.of(), null);

    Edit made = customer.edit(Files.ID, asCompany, REP).state().latestEdit();

    assertThat(made.changes())
        .contains(
            new FieldChange("kind", "DEALER", "COMPANY"),
            new FieldChange("dealer.floor", "3F", null));
  }

  @Test
  void sameContentIsNoEdit() {
    Customer customer = Files.owned(Profiles.company("华夏家居"), "rep-1");

    Change<Customer> change = customer.edit(Files.ID, Profiles.company(" 华夏家居 "), REP);

    assertThat(change.effective()).isFalse();
    assertThat(change.events()).isEmpty();
  }

  @Test
  void editsAreNumbered() {
    Customer customer = Files.owned(Profiles.company("A"), "rep-1");

    Customer twice =
        customer
            .edit(Files.ID, Profiles.company("B"), REP)
            .state()
            .edit(Files.ID, Profiles.company("C"), REP)
            .state();

    assertThat(twice.latestEdit().number()).isEqualTo(2);
    assertThat(twice.latestEdit().changes()).containsExactly(new FieldChange("name", "B", "C"));
  }

  @Test
  void handOverSaysFromWhomToWhomAndWhy() {
    Customer customer = Files.owned(Profiles.company("华夏家居"), "rep-1");

    Change<Customer> change =
        customer.handOver(Files.ID, handOver("rep-2", null, "rep-1 leaves"), MANAGER);

    assertThat(change.state().owner()).isEqualTo("rep-2");
    assertThat(change.edited()).isTrue();
    assertThat(change.events())
        .containsExactly(
            new CustomerOwnerChanged(
                Files.ID, "rep-2", "rep-1", null, "South", "rep-1 leaves", "manager", null));
    assertThat(change.state().latestEdit().reason()).isEqualTo("rep-1 leaves");
    assertThat(change.state().latestEdit().changes())
        .containsExactly(new FieldChange("owner", "rep-1", "rep-2"));
  }

  /** CUS-24: what shall become of running orders is decided, told and remembered. */
  @Test
  void handOverSaysWhatBecomesOfRunningOrders() {
    Customer customer = Files.owned(Profiles.company("华夏家居"), "rep-1");

    Change<Customer> change =
        customer.handOver(
            Files.ID, new HandOverCustomer("rep-2", null, "leaves", OpenWork.MOVE), MANAGER);

    assertThat(change.events())
        .containsExactly(
            new CustomerOwnerChanged(
                Files.ID, "rep-2", "rep-1", null, "South", "leaves", "manager", "move"));
    assertThat(change.state().latestEdit().openWork()).isEqualTo(OpenWork.MOVE);
  }

  @Test
  void handOverTakesTheCustomerToTheTeamOfTheNewOwner() {
    Customer customer = Files.ofTeam(Profiles.company("华夏家居"), "rep-1", "T-1");

    Change<Customer> change =
        customer.handOver(Files.ID, handOver("rep-2", "T-2", "rep-1 leaves"), MANAGER);

    assertThat(change.state().team()).isEqualTo("T-2");
    assertThat(change.events())
        .containsExactly(
            new CustomerOwnerChanged(
                Files.ID, "rep-2", "rep-1", "T-2", "South", "rep-1 leaves", "manager", null));
    assertThat(change.state().latestEdit().changes())
        .containsExactly(
            new FieldChange("owner", "rep-1", "rep-2"), new FieldChange("team", "T-1", "T-2"));
  }

  @Test
  void handOverToSomebodyOfNoKnownTeamForgetsTheTeam() {
    Customer customer = Files.ofTeam(Profiles.company("华夏家居"), "rep-1", "T-1");

    Change<Customer> change =
        customer.handOver(Files.ID, handOver("rep-2", " ", "rep-1 leaves"), MANAGER);

    assertThat(change.state().team()).isNull();
  }

  @Test
  void editLeavesOwnerAndTeamAlone() {
    Customer customer = Files.ofTeam(Profiles.company("华夏家居"), "rep-1", "T-1");

    Change<Customer> change = customer.edit(Files.ID, Profiles.company("华夏家居集团"), REP);

    assertThat(change.state().owner()).isEqualTo("rep-1");
    assertThat(change.state().team()).isEqualTo("T-1");
    assertThat(change.events())
        .containsExactly(
            new CustomerChanged(
                Files.ID, "华夏家居集团", CustomerKind.COMPANY, "South", "rep-1", "T-1", null, "rep-1"));
  }

  @Test
  void refusesToHandOverToTheOwner() {
    Customer customer = Files.owned(Profiles.company("华夏家居"), "rep-1");

    assertThatThrownBy(() -> customer.handOver(Files.ID, handOver("rep-1", null, "again"), MANAGER))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            refusal -> {
              assertThat(refusal.rule()).isEqualTo("CUS-24");
              assertThat(refusal.problem()).isEqualTo("already-owner");
            });
  }

  @Test
  void saysThatTheOwnerWorksInAnotherTeamNow() {
    Customer customer = Files.owned(Profiles.company("华夏家居"), "rep-1");

    Customer moved =
        customer.handOver(Files.ID, handOver("rep-1", "T-9", "new team"), MANAGER).state();

    assertThat(moved.owner()).isEqualTo("rep-1");
    assertThat(moved.team()).isEqualTo("T-9");
    assertThatThrownBy(() -> moved.handOver(Files.ID, handOver("rep-1", "T-9", "again"), MANAGER))
        .hasFieldOrPropertyWithValue("problem", "already-owner");
  }

  @Test
  void handOverNeedsAReason() {
    assertThatThrownBy(() -> handOver("rep-2", null, "  "))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            input -> assertThat(input.errors().getFirst().field()).isEqualTo("reason"));
  }

  private static HandOverCustomer handOver(String owner, @Nullable String team, String reason) {
    return new HandOverCustomer(owner, team, reason, null);
  }
}
