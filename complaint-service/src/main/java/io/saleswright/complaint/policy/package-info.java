/** What the company may set for complaints. */
@NullMarked
package io.saleswright.complaint.policy;

import org.jspecify.annotations.NullMarked;
