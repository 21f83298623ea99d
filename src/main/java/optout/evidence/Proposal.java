package optout.evidence;

import java.util.List;

/**
 * Result of taking a report in: changes and remarks.
 *
 * @param changes of files; none if it adds nothing
 * @param remarks what else it says, a sentence each
 */
public record Proposal(List<FileChange> changes, List<String> remarks) {
  public Proposal {
    changes = List.copyOf(changes);
    remarks = List.copyOf(remarks);
  }
}
