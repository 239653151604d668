package io.saleswright.platform.pulse;

import org.bson.conversions.Bson;

/**
 * What shows in the store that there is something to do: a document that matches a filter.
 *
 * @param collection where it would lie, in the service's database
 * @param filter as for a search; served by an index, because it is asked again and again
 */
public record Sign(String collection, Bson filter) {}
