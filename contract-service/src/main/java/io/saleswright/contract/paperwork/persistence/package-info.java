/** Keeps the requests in MongoDB and finds them again. */
@NullMarked
package io.saleswright.contract.paperwork.persistence;

import org.jspecify.annotations.NullMarked;
