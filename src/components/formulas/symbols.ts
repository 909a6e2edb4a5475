/** The command for each character that is not typed as it is, as KaTeX writes it in MathML. */
export const COMMANDS: Readonly<Record<string, string>> = table(`
  α alpha β beta γ gamma δ delta ϵ epsilon ε varepsilon ζ zeta η eta θ theta ϑ vartheta ι iota κ kappa λ lambda
  μ mu ν nu ξ xi π pi ρ rho σ sigma τ tau υ upsilon ϕ phi φ varphi χ chi ψ psi ω omega
  Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega ℓ ell ∂ partial ∇ nabla
  ∞ infty ⊤ top ∅ emptyset ℏ hbar ′ prime ∑ sum ∏ prod ∫ int × times ÷ div ⋅ cdot ± pm ∓ mp ∗ ast ∘ circ ∙ bullet
  ⊕ oplus ⊗ otimes ⊙ odot ∪ cup ∩ cap ∧ wedge ∨ vee ¬ neg ∀ forall ∃ exists ≤ le ≥ ge ≠ ne ≪ ll ≫ gg ≈ approx
  ∼ sim ≃ simeq ≅ cong ≡ equiv ∝ propto ∈ in ∉ notin ∋ ni ⊂ subset ⊆ subseteq ⊃ supset ⊇ supseteq ⊥ perp
  → to ← leftarrow ↔ leftrightarrow ↦ mapsto ⟶ longrightarrow ⇒ Rightarrow ⇐ Leftarrow ⇔ Leftrightarrow
  ⟹ Longrightarrow ⟺ Longleftrightarrow … ldots ⋯ cdots ⋮ vdots ⋱ ddots ⟨ langle ⟩ rangle ⌊ lfloor ⌋ rfloor ⌈ lceil ⌉ rceil
  ∖ setminus ∥ parallel ∣ mid ° degree
`);

/** Characters that TeX reads as commands. */
export const ESCAPED = /^[{}%#&$_]$/;

/** The commands of the spaces, as KaTeX writes them. */
export const SPACES: Readonly<Record<string, string>> = {
  '\u00a0': '\\ ',
  '\u2009': '\\,',
  '\u2005': '\\:',
  '\u2005\u200a': '\\;',
  '\u2009\u2063': '\\!',
};

/** The names of functions that have a command of their own. */
export const FUNCTIONS: ReadonlySet<string> = new Set(
  'log ln exp sin cos tan tanh sinh cosh max min arg sup inf lim det dim ker gcd Pr limsup liminf'.split(' '),
);

/** The alphabets of letters. */
export const ALPHABETS: Readonly<Record<string, string>> = {
  normal: 'mathrm',
  bold: 'mathbf',
  'double-struck': 'mathbb',
  script: 'mathcal',
  monospace: 'mathtt',
  fraktur: 'mathfrak',
  'sans-serif': 'mathsf',
};

/** Accents above a letter, by the character that draws them. */
export const ACCENTS: Readonly<Record<string, string>> = {
  ˉ: 'bar',
  '^': 'hat',
  '~': 'tilde',
  '˙': 'dot',
  '⃗': 'vec',
  '‾': 'overline',
};

function table(text: string): Record<string, string> {
  const words = text.trim().split(/\s+/);
  return Object.fromEntries(
    Array.from({ length: words.length / 2 }, (_, place) => [words[2 * place], `\\${words[2 * place + 1]}`]),
  ) as Record<string, string>;
}
