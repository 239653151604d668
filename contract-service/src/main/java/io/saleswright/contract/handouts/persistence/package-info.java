/** Keeps what was handed out in MongoDB and finds it again. */
@NullMarked
package io.saleswright.contract.handouts.persistence;

import org.jspecify.annotations.NullMarked;
