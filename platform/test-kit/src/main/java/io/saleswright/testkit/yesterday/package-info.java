/**
 * What releases have written, kept as they left it: the stores and topics of a local stack on which
 * the demo was played. Whatever it was, the present code must be able to read it.
 */
@NullMarked
package io.saleswright.testkit.yesterday;

import org.jspecify.annotations.NullMarked;
