package optout.model;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optout.address.Address;
import optout.problem.Position;

/**
 * A letter that readers send: what no language changes, and its editions.
 *
 * @param order its place among the letters
 * @param regions where it can be sent from
 * @param addressee field with whom it goes to; empty if it goes to the service
 * @param fields what readers fill in, in the order of the form
 * @param sender fields that stand above the addressee, in their order
 * @param date field with the day it is sent
 * @param signature field with the name below it
 * @param clauses its text, in order; the first one is the subject
 * @param answer by when an answer is due, where the law says so
 * @param changes that matter to those who use it or link to it
 * @param editions by language
 */
public record Letter(
    String id,
    Reference service,
    int order,
    Set<Region> regions,
    Optional<Reference> addressee,
    List<Field> fields,
    List<Reference> sender,
    Reference date,
    Reference signature,
    List<Clause> clauses,
    Map<Region, Deadline> answer,
    List<Change> changes,
    Map<String, Edition> editions,
    Position at)
    implements Editions {
  public Letter {
    regions = Sets.ordered(Region.class, regions);
    fields = List.copyOf(fields);
    sender = List.copyOf(sender);
    clauses = List.copyOf(clauses);
    answer = Map.copyOf(answer);
    changes = List.copyOf(changes);
    editions = Map.copyOf(editions);
  }

  /** The same with other editions. */
  Letter withEditions(Map<String, Edition> others) {
    return new Letter(
        id, service, order, regions, addressee, fields, sender, date, signature, clauses, answer,
        changes, others, at);
  }

  /** Account of a reader with the service, or none. */
  public enum Account implements Named {
    WITH,
    WITHOUT
  }

  /**
   * Blank that readers fill in.
   *
   * @param account who has it; empty for everybody
   */
  public record Field(String id, Form form, Optional<Account> account, Position at) {
    /** Form of what is filled in. */
    public enum Form implements Named {
      LINE,
      LINES,
      DAY
    }
  }

  /**
   * A part of the text that stands in a letter or does not.
   *
   * @param regions whose letters have it
   * @param account whose letters have it; empty for everybody
   * @param choice who decides on it
   * @param chosen whether it is chosen at first
   */
  public record Clause(
      String id,
      Set<Region> regions,
      Optional<Account> account,
      Choice choice,
      boolean chosen,
      Position at) {
    public Clause {
      regions = Sets.ordered(Region.class, regions);
    }

    /** Tells whether a letter can have it. */
    public boolean fits(Region region, Account of) {
      return regions.contains(region) && account.map(of::equals).orElse(true);
    }
  }

  /** Choice of a clause: who decides on it. */
  public enum Choice implements Named {
    /** Nobody: it always stands there. */
    ALWAYS,
    /** The reader, of whose own reasons it is one. */
    REASON,
    /** Nobody: it stands there if no reason is chosen. */
    NO_REASON,
    /** The reader, who may ask for it besides. */
    EXTRA
  }

  /**
   * Time in which an answer is due.
   *
   * @param months at first
   * @param longer months that can be added
   */
  public record Deadline(int months, int longer) {}

  @Override
  public Editions.Kind kind() {
    return Editions.Kind.LETTER;
  }

  @Override
  public Optional<Reference> about() {
    return Optional.of(service);
  }

  /** Target of a link to it. */
  public Address.Accepted link() {
    return new Address.Accepted(Address.Kind.LETTER, URI.create("letter:" + id));
  }

  /** The field of an id, if it has one. */
  public Optional<Field> field(String name) {
    return fields.stream().filter(field -> field.id().equals(name)).findFirst();
  }
}
