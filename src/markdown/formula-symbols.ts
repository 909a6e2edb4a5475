/** TeX commands for one symbol, with the Unicode character of the symbol. */
export const SYMBOLS = pairs(`
  alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι
  kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ
  psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ
  Omega Ω ell ℓ hbar ℏ partial ∂ nabla ∇ infty ∞ emptyset ∅ sum ∑ prod ∏ int ∫ pm ± mp ∓
  times × div ÷ cdot · ast * star ⋆ circ ∘ bullet • oplus ⊕ otimes ⊗ odot ⊙ cup ∪ cap ∩
  setminus ∖ wedge ∧ vee ∨ land ∧ lor ∨ neg ¬ lnot ¬ forall ∀ exists ∃ le ≤ leq ≤ leqslant ≤
  ge ≥ geq ≥ geqslant ≥ ne ≠ neq ≠ ll ≪ gg ≫ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝
  coloneqq := in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ perp ⊥ parallel ∥ to →
  rightarrow → leftarrow ← leftrightarrow ↔ mapsto ↦ longrightarrow → Rightarrow ⇒ Leftarrow ⇐
  Leftrightarrow ⇔ implies ⇒ iff ⇔ uparrow ↑ downarrow ↓ ldots … dots … cdots … dotsc …
  dotsb … vdots ⋮ ddots ⋱ | ‖ mid | vert | lvert | rvert | Vert ‖ lVert ‖ rVert ‖ colon :
  langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lbrace { rbrace } lbrack [ rbrack ]
  backslash \\ prime ′ top T intercal T degree ° checkmark ✓
`);

/** Commands that only change the look of their argument; the text is the argument. */
export const STYLES: ReadonlySet<string> = new Set(
  (
    'mathrm mathbf mathit mathsf mathtt mathcal mathscr mathfrak boldsymbol bm text textbf textit textrm textsf ' +
    'texttt operatorname operatorname* mathop mathbin mathrel mathord boxed underbrace overbrace underline ' +
    'overline mbox smash tag'
  ).split(' '),
);

/** Commands that change size or spacing and have no text. */
export const SILENT: ReadonlySet<string> = new Set(
  (
    'left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr bigm displaystyle ' +
    'textstyle scriptstyle scriptscriptstyle limits nolimits nonumber notag ! hline cr'
  ).split(' '),
);

/** Commands that insert a space. */
export const SPACES: ReadonlySet<string> = new Set([',', ':', ';', '>', ' ', 'quad', 'qquad', 'enspace']);

/** Accents above a letter, with the combining character that follows the letter. */
export const ACCENTS = pairs(
  'hat \u0302 widehat \u0302 tilde \u0303 widetilde \u0303 bar \u0304 vec \u20D7 dot \u0307 ddot \u0308',
);

/** Symbols that belong to the letter after them: the space that ends the command is dropped. */
export const PREFIXES: ReadonlySet<string> = new Set(
  [...SYMBOLS]
    .filter(([, sign]) => /^[\p{Script=Greek}∂∇]$/u.test(sign))
    .map(([name]) => name)
    .concat('lVert', 'lvert'),
);

/** Reads `name sign name sign …`. */
function pairs(table: string): ReadonlyMap<string, string> {
  const words = table.trim().split(/\s+/);
  return new Map(
    Array.from({ length: words.length / 2 }, (_, i) => [words[2 * i] ?? '', words[2 * i + 1] ?? '']),
  );
}
