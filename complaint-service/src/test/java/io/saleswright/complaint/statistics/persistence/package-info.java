/** Tests of the persistence of the module. */
@NullMarked
package io.saleswright.complaint.statistics.persistence;

import org.jspecify.annotations.NullMarked;
