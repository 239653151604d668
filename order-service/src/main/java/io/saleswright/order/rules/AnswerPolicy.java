package io.saleswright.order.rules;

import io.saleswright.platform.time.TimeLimit;

/**
 * How soon people answer each other.
 *
 * @param question how long a question about an order may wait for its answer (ORD-19)
 * @param hold how long one may that holds the order (ORD-09)
 * @param delay how long the acknowledgement of a delay may take that is told after the old date has
 *     passed; else it has time until then (ORD-17)
 */
public record AnswerPolicy(TimeLimit question, TimeLimit hold, TimeLimit delay) {}
