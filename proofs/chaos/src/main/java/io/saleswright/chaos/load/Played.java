package io.saleswright.chaos.load;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What is remembered of a scene that was played to its end, to be judged when all is at rest. */
public sealed interface Played {

  /** Which scene it was. */
  Kind kind();

  /** The scenes. */
  enum Kind {
    LAST_QUANTITY("two orders for the last of a contract"),
    GOODS_BACK("a return during a kill"),
    ONE_REFUND("a refund decided and paid by several at once"),
    LATE_CLOCK("a clock that runs out while nobody is there"),
    BUDGET_RACE("many expenses for one budget at once"),
    STATEMENT_TWICE("a statement handed in twice during a kill");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** In words. */
    public String text() {
      return text;
    }
  }

  /**
   * Orders that each wanted all that was left (ORD-11).
   *
   * @param contract the contract
   * @param orders the orders, all of them accepted
   */
  record LastQuantity(String contract, List<String> orders) implements Played {

    /** Copies the list. */
    public LastQuantity {
      orders = List.copyOf(orders);
    }

    @Override
    public Kind kind() {
      return Kind.LAST_QUANTITY;
    }
  }

  /**
   * Goods that were asked back by two people and came back once (ORD-35, ORD-36).
   *
   * @param order the order whose first line they are
   * @param id the return that went on
   * @param quantity all that was delivered of that line
   */
  record GoodsBack(String order, String id, BigDecimal quantity) implements Played {

    @Override
    public Kind kind() {
      return Kind.GOODS_BACK;
    }
  }

  /**
   * Money that was asked back by two people, and decided and paid by several (FIN-18).
   *
   * @param payment whose money it is; all of it was on the balance
   */
  record OneRefund(String payment) implements Played {

    @Override
    public Kind kind() {
      return Kind.ONE_REFUND;
    }
  }

  /**
   * Deadlines that passed while no instance was running (CMP-02, CMP-04).
   *
   * @param complaint the complaint
   * @param due when what was due, by the rule, as the service told before it went away
   * @param after the same as it told when it was back
   * @param back when its instances were started again; all deadlines were over by then
   */
  record LateClock(
      String complaint, Map<String, Instant> due, Map<String, Instant> after, Instant back)
      implements Played {

    /** Copies the maps. */
    public LateClock {
      due = Map.copyOf(due);
      after = Map.copyOf(after);
    }

    @Override
    public Kind kind() {
      return Kind.LATE_CLOCK;
    }
  }

  /**
   * Expenses that wanted more of a budget than it has (EXP-05).
   *
   * @param category the line of the budget; nothing else was ever applied for there
   * @param room how much it gives
   * @param given how much those were told to have who came first, before any of them gave back
   * @param expenses all who wanted of it
   */
  record BudgetRace(String category, BigDecimal room, BigDecimal given, List<String> expenses)
      implements Played {

    /** Copies the list. */
    public BudgetRace {
      expenses = List.copyOf(expenses);
    }

    @Override
    public Kind kind() {
      return Kind.BUDGET_RACE;
    }
  }

  /**
   * A bank statement that was handed in by two people (FIN-09).
   *
   * @param id the statement
   * @param references how the bank calls its movements; no other statement tells them
   */
  record StatementTwice(String id, List<String> references) implements Played {

    /** Copies the list. */
    public StatementTwice {
      references = List.copyOf(references);
    }

    @Override
    public Kind kind() {
      return Kind.STATEMENT_TWICE;
    }
  }
}
