/**
 * Reads topics from their beginning to an end that was fixed before, without a group and without
 * writing anything. It knows events and no business.
 */
@NullMarked
package io.saleswright.client.log;

import org.jspecify.annotations.NullMarked;
