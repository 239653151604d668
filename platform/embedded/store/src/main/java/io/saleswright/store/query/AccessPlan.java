package io.saleswright.store.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * A way to find the documents of a query through an index.
 *
 * @param merit the greater, the fewer documents are expected
 * @param sorted whether the groups come in the order that was asked for; inside of a group anything
 *     may stand before anything
 * @param groups the positions of the documents, each one once
 */
public record AccessPlan(int merit, boolean sorted, Stream<List<Long>> groups) {}
