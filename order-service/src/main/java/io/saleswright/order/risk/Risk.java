package io.saleswright.order.risk;

/** Why an order may miss the day on which its customer needs it (ORD-16). */
public enum Risk {
  /** That day is over, and the goods have not left. */
  OVERDUE,
  /** The plant plans or foresees a finish after that day. */
  LATE_PLAN,
  /** The plant can't make it as asked, and nothing else is agreed. */
  REFUSED_BY_PLANT,
  /** Work should have begun or ended and has not, or there is no plan a week before that day. */
  NO_PROGRESS,
  /** A quality problem is open (ORD-21). */
  QUALITY_PROBLEM
}
