package io.saleswright.finance.collection;

import java.util.ArrayList;
import java.util.List;

/**
 * The classes into which money is sorted by how long it is overdue, as policy says (FIN-05).
 *
 * @param bounds the last day of each class but the last one, rising; such as 30, 60 and 90
 */
public record AgeClasses(List<Integer> bounds) {

  /** The class of money that is not overdue. */
  public static final String NOT_DUE = "NOT_DUE";

  /**
   * @throws IllegalArgumentException when the bounds do not rise from 1
   */
  public AgeClasses {
    bounds = List.copyOf(bounds);
    int before = 0;
    for (int bound : bounds) {
      if (bound <= before) {
        throw new IllegalArgumentException("the bounds of the age classes must rise from 1");
      }
      before = bound;
    }
  }

  /** The class of money that is overdue for so many days; 0 for what is not. */
  public String of(long daysOverdue) {
    return daysOverdue <= 0 ? NOT_DUE : name(rank(daysOverdue));
  }

  /** The names of all classes, the youngest first, such as NOT_DUE, 1-30 and 31+. */
  public List<String> names() {
    List<String> all = new ArrayList<>(List.of(NOT_DUE));
    for (int i = 0; i <= bounds.size(); i++) {
      all.add(name(i));
    }
    return all;
  }

  private int rank(long daysOverdue) {
    int rank = 0;
    while (rank < bounds.size() && daysOverdue > bounds.get(rank)) {
      rank++;
    }
    return rank;
  }

  private String name(int rank) {
    int first = rank == 0 ? 1 : bounds.get(rank - 1) + 1;
    return rank == bounds.size() ? first + "+" : first + "-" + bounds.get(rank);
  }
}
